package dev.proviso.importer.outline;

import dev.proviso.importer.block.Block.Kind;
import dev.proviso.importer.block.DocumentNames;
import dev.proviso.model.document.TextFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells headings that the format does not mark as such: lines in bold, short lines in title case. */
final class Titles {

    static final int LONGEST = 100;

    /** Below all headings that the format marks. */
    static final int WEAK_LEVEL = 7;

    private static final int MOST_WORDS = 12;
    private static final int SOME_WORDS = 8;
    private static final int FEW_WORDS = 6;

    /** Hardly any heading that ends in a full stop has more words. */
    private static final int LONGEST_HEADING = 18;

    private static final int SHARE = 10;
    private static final String ENDS = ".;:!?)";
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "is", "nor", "not", "of", "on",
            "or", "our", "per", "the", "their", "to", "up", "via", "vs", "we", "with", "you", "your", "what", "how",
            "when", "why", "who", "do", "are", "this", "that", "these", "about", "after", "before", "under", "other");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]");
    private static final Pattern SAYS_SOMETHING =
            Pattern.compile("\\b(will|shall|must|may|should|can|cannot|agrees?|means|is|are|has|have)\\b");

    private static final Pattern ASKS = Pattern.compile("(?:Who|What|How|When|Why|Where) \\p{L}");

    /** A sentence, however short: {@code You keep the key.} */
    private static final Pattern SAYS_WHO = Pattern.compile("(?:You|We|They|It|I|He|She) \\p{Ll}");

    /** No heading ends so: the sentence goes on below. */
    private static final Set<String> OPEN_ENDS = Set.of(
            "who", "which", "that", "whose", "if", "where", "unless", "of", "the", "a", "an", "and", "or", "nor",
            "must", "shall", "may", "will", "can", "should", "not", "by", "from");

    /** Only a question does: {@code Who we are} */
    private static final Set<String> QUESTION_ENDS = Set.of("is", "are", "be", "has", "have");

    /** Which one it is of several: {@code Terms of Use, v. 2.1} */
    private static final Pattern VERSION = Pattern.compile(
            "[,:]? [–—(-]{0,2} ?v(?:er(?:sion)?)?[.]? ?[0-9]{1,3}(?:[.][0-9]{1,3}){0,3}\\)?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:(?:portions )?copyright\\s*(?:©|\\(c\\)|[0-9]{4})|©|\\(c\\))", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?:portions )?(?:copyright|©|\\(c\\)|version\\b|(?:table|figure) [0-9]|page [0-9]{1,4}\\b)|.*(?:\\S\\s{4,}\\S|\\[page [0-9]+\\]$|(?:\\(c\\)|©).*\\b(?:19|20)[0-9]{2}\\b)",
            Pattern.CASE_INSENSITIVE);

    private Titles() {}

    /** The units, those that are headings by their looks marked as such. */
    static List<Unit> recognised(List<Unit> units, TextFormat format) {
        List<Unit> all = new ArrayList<>();
        boolean dense = format == TextFormat.PLAIN && isDense(units);
        boolean unmarked = format == TextFormat.PLAIN || (format == TextFormat.HTML && !hasHeadings(units));
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            boolean last = i + 1 == units.size();
            boolean plain = unmarked && !unit.block().isBold();
            boolean looks = !last
                    && ((unit.block().isBold() && isBoldTitle(unit.words().text()))
                            || (plain && isPlainTitle(unit, units.get(i + 1)))
                            || (plain && dense && i > 0 && isLineTitle(all.get(i - 1), unit, units.get(i + 1))));
            boolean heading = unit.block().kind() == Kind.PARAGRAPH && !unit.inList() && looks;
            boolean text = unit.isHeading()
                    && (isDatelineHeading(unit)
                            || (format == TextFormat.PLAIN
                                    && COPYRIGHT.matcher(unit.words().text()).lookingAt())
                            || (format == TextFormat.PLAIN && !last && isNumberLine(i, unit, units.get(i + 1)))
                            || (format == TextFormat.PLAIN && i == 1 && isSubtitle(units.get(0), unit))
                            || isSentenceHeading(unit, last ? Optional.empty() : Optional.of(units.get(i + 1))));
            all.add(heading ? unit.asHeading(WEAK_LEVEL) : text ? unit.asText() : unit);
        }
        return all;
    }

    /** Whether a sentence is set as a heading only to stand out: nobody heads a text with so many words, or nothing with a few. */
    private static boolean isSentenceHeading(Unit unit, Optional<Unit> next) {
        String text = unit.words().text();
        boolean headsNothing = next.filter(below -> !below.isHeading()
                        || below.block().level() > unit.block().level())
                .isEmpty();
        return text.endsWith(".")
                && unit.block().level() > 1
                && text.split(" ", -1).length > (headsNothing ? MOST_WORDS : LONGEST_HEADING);
    }

    /** Whether a line stands right below the first one, and is no heading of what follows. */
    private static boolean isSubtitle(Unit first, Unit unit) {
        return first.isHeading()
                && first.tag().isEmpty()
                && unit.tag().isEmpty()
                && unit.block().gap() == 1
                && DocumentNames.isIn(first.words().text())
                        == DocumentNames.isIn(unit.words().text());
    }

    /** Whether a line between the title and the day of the text says which one it is: {@code Policy 101, Rev. 4} */
    private static boolean isNumberLine(int index, Unit unit, Unit next) {
        String text = unit.words().text();
        return index > 0
                && index < FEW_WORDS
                && unit.tag().isEmpty()
                && text.chars().anyMatch(Character::isDigit)
                && Dates.isDateline(next.words().text());
    }

    /** Whether a day is set as a heading only to stand out. */
    private static boolean isDatelineHeading(Unit unit) {
        return unit.isHeading() && Dates.isDateline(unit.words().text());
    }

    /** Whether a page marks headings below its title, or has lines in bold for them. */
    private static boolean hasHeadings(List<Unit> units) {
        return units.stream()
                .anyMatch(unit -> unit.isHeading()
                        ? unit.block().level() > 1
                        : unit.block().isBold() && isBoldTitle(unit.words().text()));
    }

    /** Whether words that stand alone in bold read like a heading. */
    static boolean isBoldTitle(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && !text.endsWith(";")
                && !text.endsWith(",")
                && !(text.endsWith(".") && isSentence(text))
                && !Dates.isDateline(text);
    }

    private static boolean isSentence(String text) {
        return SAYS_SOMETHING.matcher(text).find() || (text.split(" ", -1).length > SOME_WORDS && !isTitleCase(text));
    }

    private static boolean isPlainTitle(Unit unit, Unit next) {
        String text = unit.words().text();
        if (unit.tag().isPresent()) {
            return unit.tag().get().isNamed()
                    && unit.block().gap() > 1
                    && next.tag().filter(tag -> tag.isNextTo(unit.tag().get())).isEmpty()
                    && isTitle(text);
        }
        return text.length() <= LONGEST
                && ".,;:!?)".indexOf(text.charAt(text.length() - 1)) < 0
                && !NO_TITLE.matcher(text).lookingAt()
                && !goesOn(text)
                && (isTitleCase(text) || isShortBefore(text, next) || UncasedTitles.isTitle(text))
                && unit.block().gap() > 1
                && (next.block().gap() > 1
                        || next.tag().isPresent()
                        || isSentenceOrLead(next.words().text()))
                && !Dates.isDateline(text);
    }

    /** Whether hardly any blank lines set paragraphs apart. */
    private static boolean isDense(List<Unit> units) {
        long apart = units.stream().filter(unit -> unit.block().gap() > 1).count();
        return units.size() >= FEW_WORDS && apart * SHARE < units.size();
    }

    /** Whether a line between paragraphs reads like a title. */
    private static boolean isLineTitle(Unit before, Unit unit, Unit next) {
        String text = unit.words().text();
        String above = before.words().text();
        String below = next.words().text();
        boolean ended =
                before.isHeading() || ENDS.indexOf(above.charAt(above.length() - 1)) >= 0 || Dates.isDateline(above);
        boolean begins = next.tag().isPresent() || isSentenceOrLead(below);
        return ended
                && begins
                && unit.tag().isEmpty()
                && ".,;:!?)".indexOf(text.charAt(text.length() - 1)) < 0
                && text.split(" ", -1).length <= FEW_WORDS
                && startsUpper(text)
                && !SAYS_SOMETHING.matcher(text).find()
                && !NO_TITLE.matcher(text).lookingAt()
                && !goesOn(text)
                && !Dates.isDateline(text);
    }

    private static boolean isSentenceOrLead(String text) {
        return text.length() > LONGEST
                || text.endsWith("。")
                || (text.split(" ", -1).length > FEW_WORDS / 2 && (text.endsWith(".") || text.endsWith(":")));
    }

    /** A line of a few words that says nothing by itself, with a provision or a paragraph below. */
    private static boolean isShortBefore(String text, Unit next) {
        return text.split(" ", -1).length <= FEW_WORDS
                && startsUpper(text)
                && !SAYS_SOMETHING.matcher(text).find()
                && (next.tag().filter(tag -> !tag.isBullet()).isPresent()
                        || isSentenceOrLead(next.words().text()));
    }

    /** Whether words read like a title: few, and capitalised or all in capitals. */
    static boolean isTitle(String text) {
        if (text.endsWith("—") || text.endsWith("–")) {
            return false;
        }
        if (UncasedTitles.isUncased(text)) {
            return UncasedTitles.isTitle(text);
        }
        if (isVersioned(text)) {
            return isTitle(VERSION.matcher(text).replaceFirst(""));
        }
        boolean closed = text.endsWith(".") || text.endsWith(":") || (text.startsWith("(") && text.endsWith(")"));
        String bare = closed ? text.substring(text.startsWith("(") ? 1 : 0, text.length() - 1) : text;
        return bare.length() <= LONGEST
                && !goesOn(bare)
                && !(closed && SAYS_WHO.matcher(bare).lookingAt())
                && bare.indexOf(". ") < 0
                && bare.indexOf(';') < 0
                && !bare.isEmpty()
                && (isTitleCase(bare)
                        || (!text.endsWith(".") && isQuestion(bare))
                        || (bare.split(" ", -1).length <= 5
                                && !SAYS_SOMETHING.matcher(bare).find()
                                && startsUpper(bare)
                                && !text.endsWith(",")));
    }

    /** Whether words end with a version, and have others in front of it. */
    private static boolean isVersioned(String text) {
        boolean mayBe = text.length() <= 2 * LONGEST
                && !text.isEmpty()
                && (text.endsWith(")") || Character.isDigit(text.charAt(text.length() - 1)));
        return mayBe
                && VERSION.matcher(text)
                        .results()
                        .anyMatch(version -> !text.substring(0, version.start()).isBlank());
    }

    /** Whether words end in the midst of a sentence: {@code A person who} */
    private static boolean goesOn(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return OPEN_ENDS.contains(last)
                || (QUESTION_ENDS.contains(last) && !ASKS.matcher(text).lookingAt());
    }

    /** {@code What you can share and do} */
    private static boolean isQuestion(String text) {
        return ASKS.matcher(text).lookingAt() && text.split(" ", -1).length <= SOME_WORDS && text.indexOf(',') < 0;
    }

    private static boolean startsUpper(String text) {
        return Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.codePointAt(0));
    }

    static boolean isTitleCase(String text) {
        String[] words = BLANKS.split(text.strip(), -1);
        if (words.length > MOST_WORDS || !startsUpper(text.strip())) {
            return false;
        }
        int big = 0;
        int small = 0;
        for (String word : words) {
            String letters = NO_LETTERS.matcher(word).replaceAll("");
            if (letters.isEmpty() || SMALL_WORDS.contains(letters.toLowerCase(Locale.ROOT))) {
                continue;
            }
            if (Character.isUpperCase(letters.codePointAt(0))) {
                big++;
            } else {
                small++;
            }
        }
        return big > 0 && small * 3 <= big;
    }
}
