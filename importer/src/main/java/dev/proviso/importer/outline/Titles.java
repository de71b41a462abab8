package dev.proviso.importer.outline;

import dev.proviso.importer.block.Block;
import dev.proviso.importer.block.Block.Kind;
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
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "is", "nor", "not", "of", "on",
            "or", "our", "per", "the", "their", "to", "up", "via", "vs", "we", "with", "you", "your", "what", "how",
            "when", "why", "who", "do", "are", "this", "that", "these", "about", "after", "before", "under", "other");
    private static final Pattern SAYS_SOMETHING =
            Pattern.compile("\\b(will|shall|must|may|should|can|cannot|agrees?|means|is|are|has|have)\\b");

    private Titles() {}

    /** The units, those that are headings by their looks marked as such. */
    static List<Unit> recognised(List<Unit> units, TextFormat format) {
        List<Unit> all = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            boolean last = i + 1 == units.size();
            boolean heading = unit.block().kind() == Kind.PARAGRAPH
                    && !unit.inList()
                    && !last
                    && (unit.block().isBold()
                            ? isBoldTitle(unit)
                            : format == TextFormat.PLAIN && isPlainTitle(unit, units.get(i + 1)));
            all.add(heading ? asHeading(unit, WEAK_LEVEL) : unit);
        }
        return all;
    }

    private static Unit asHeading(Unit unit, int level) {
        Block block = unit.block();
        Block heading = new Block(
                Kind.HEADING,
                level,
                block.depth(),
                block.indent(),
                Optional.empty(),
                block.words(),
                block.marks(),
                block.gap());
        return new Unit(heading, unit.tag(), unit.words(), unit.cut());
    }

    private static boolean isBoldTitle(Unit unit) {
        String text = unit.words().text();
        return text.length() <= LONGEST
                && !text.endsWith(";")
                && !text.endsWith(",")
                && !(text.endsWith(".") && SAYS_SOMETHING.matcher(text).find())
                && !Dates.isDateline(text);
    }

    private static boolean isPlainTitle(Unit unit, Unit next) {
        String text = unit.words().text();
        return unit.tag().isEmpty()
                && text.length() <= LONGEST
                && ".,;:!?)".indexOf(text.charAt(text.length() - 1)) < 0
                && isTitleCase(text)
                && unit.block().gap() > 1
                && (next.block().gap() > 1 || next.tag().isPresent())
                && !Dates.isDateline(text);
    }

    /** Whether words read like a title: few, and capitalised or all in capitals. */
    static boolean isTitle(String text) {
        String bare = text.endsWith(".") || text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
        return bare.length() <= LONGEST
                && bare.indexOf(". ") < 0
                && bare.indexOf(';') < 0
                && !bare.isEmpty()
                && (isTitleCase(bare)
                        || (bare.split(" ", -1).length <= 5
                                && !SAYS_SOMETHING.matcher(bare).find()
                                && startsUpper(bare)
                                && !text.endsWith(",")));
    }

    private static boolean startsUpper(String text) {
        return Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.codePointAt(0));
    }

    private static boolean isTitleCase(String text) {
        String[] words = text.strip().split("[\\s\\u00a0]+", -1);
        if (words.length > MOST_WORDS || !startsUpper(text.strip())) {
            return false;
        }
        int big = 0;
        int small = 0;
        for (String word : words) {
            String letters = word.replaceAll("[^\\p{L}]", "");
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
