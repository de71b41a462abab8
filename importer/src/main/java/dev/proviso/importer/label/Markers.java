package dev.proviso.importer.label;

import dev.proviso.importer.label.Marker.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the printed label at the start of a text. */
public final class Markers {

    private static final int LONGEST = 80;

    private static final String SPACE = "[\\s\\u00a0\\u2000-\\u200b\\u202f\\u3000]";
    /** {@code 4}, and {@code 4A}, which was put in behind it or stands below it. */
    private static final String FIGURES = "[0-9]{1,3}(?:[A-Za-z](?![A-Za-z0-9]))?";

    private static final String NUMBER = FIGURES + "|[ivxlc]{1,11}|[IVXLC]{1,11}|[a-z]{1,2}|[A-Z]{1,2}";
    /** Of what is put in without punctuation, only the first few: {@code 1.5M} is an amount. */
    private static final String STEP = "[0-9]{1,3}(?:[A-Ha-h](?![A-Za-z0-9]))?";

    private static final String PATH =
            "(?:" + STEP + "|[A-Z])(?:[.]" + STEP + "|[.](?:[a-z]|[ivx]{2,4})(?![a-z])){1,6}";

    /** What stands behind the document that it belongs to, and is counted on its own: it is called by its whole name. */
    private static final String ATTACHED =
            "schedule|annexe?|appendix|exhibit|addendum|attachment|anlage|anhang|anexo|allegato|bijlage";

    /** What the parts of a text are called. */
    private static final String PARTS_OF_TEXT =
            "section|sec\\.|article|art\\.|clause|part|chapter|title|rule|principle|requirement|guideline"
                    + "|artikel|abschnitt|kapitel|teil|titel|buch|chapitre|titre|partie"
                    + "|artículo|capítulo|sección|título|articolo|capo|artigo|seção|hoofdstuk";

    private static final Pattern BULLET = Pattern.compile("(?![-–—]" + SPACE + "?[0-9]{1,4}" + SPACE
            + "?[-–—]$)([•◦▪▫‣∙·●○■□◆◇♦►▶➢➤✓✔✗✘☐☑❖»\\uf020-\\uf0ff\\u2043]|[-‒–—―−*+](?=" + SPACE + ")|o(?=" + SPACE
            + "))" + SPACE + "*");
    /** Pictures in front of a heading. */
    private static final Pattern ORNAMENT =
            Pattern.compile("(?:[\\p{So}&&[^①-⑳]][\\p{So}\\p{Sk}\\x{fe0f}\\x{200d}]{0,8}" + SPACE + "+){1,3}");

    private static final Pattern NAMED = Pattern.compile(
            "((?:" + PARTS_OF_TEXT + "|" + ATTACHED
                    + ")(?:" + SPACE + "+|(?=[0-9])))(" + PATH + "|" + NUMBER + ")((?:[.:)]|" + SPACE + "*[–—-])?)("
                    + SPACE
                    + "+|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SIGN =
            Pattern.compile("(§§?" + SPACE + "*)(" + PATH + "|[0-9]{1,4}[a-z]?)([.:)]?)(" + SPACE + "+|$)");
    private static final Pattern DOTTED = Pattern.compile("(\\(?)(" + PATH + ")([.:)]?(?:" + SPACE + "[–—-](?=" + SPACE
            + "))?)(" + SPACE + "+|$|(?<=[.:)])(?=\\p{Lu}\\p{L}))");

    private static final Pattern CODED = Pattern.compile(
            "()((?:[A-Z]{1,3}[0-9]{1,3}|[A-Z]{1,2}(?=-)|[0-9]{1,3}(?=-))(?:[.-][0-9]{1,3}){0,4})([.:)])(" + SPACE
                    + "+|$)");
    private static final Pattern CHAINED = Pattern.compile("()((?:" + STEP + "(?:[.]" + STEP + ")*|[A-Z]|\\((?:"
            + NUMBER + ")\\))(?:\\((?:" + NUMBER + ")\\)){1,4})([.:]?)(" + SPACE + "+|$)");
    private static final Pattern PARENTHESISED = Pattern.compile("(\\()(" + NUMBER + ")(\\)[.:]?)(" + SPACE + "*|$)");
    private static final Pattern PUNCTUATED = Pattern.compile("()(" + NUMBER + ")([.):]|[.]\\)|[.]" + SPACE
            + "?[—–-]+(?=\\())(" + SPACE + "+|$|(?=[A-Z“\"][A-Za-z])|(?<=[.—–-])(?=\\((?:[0-9]|[a-z])\\)))");
    private static final Pattern DASHED = Pattern.compile("()([0-9]{1,3}|(?:[IVXLC]{1,6}|[A-Z])(?=" + SPACE + "))("
            + SPACE + "*[–—-])(" + SPACE + "+(?=[\\p{Lu}“\"]))");
    private static final Pattern BRACKETED = Pattern.compile("(\\[)([0-9]{1,4}|[a-wyz])(\\])(" + SPACE + "+|$)");

    private static final List<Pattern> PATTERNS =
            List.of(NAMED, SIGN, CHAINED, DOTTED, CODED, PARENTHESISED, PUNCTUATED, DASHED, BRACKETED);

    private static final Pattern BARE = Pattern.compile("([0-9]{1,3})(?:" + SPACE + "+(?=\\p{Lu})|(?=\\p{Lu}\\p{Ll}))");
    private static final Pattern IS_ATTACHED = Pattern.compile(ATTACHED, Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACES = Pattern.compile(SPACE + "+");
    private static final Pattern DASH_BEFORE_PART = Pattern.compile("(?<=[.])" + SPACE + "?[—–-]+$");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}\\b");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,3}(?:[.][0-9]{1,3}){1,3}\\b(?!\\S)");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,3}[.]0");
    private static final Pattern PARTS = Pattern.compile("[0-9]+(?:[A-Za-z](?![A-Za-z0-9]))?|[A-Za-z]+");
    private static final Pattern INSERTED = Pattern.compile("([0-9]{1,4})([A-Za-z])");

    private Markers() {}

    /** The label at the start of a text, if there is one. */
    public static Optional<Marker> find(String text) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Matcher bullet = BULLET.matcher(head);
        Matcher ornament = ORNAMENT.matcher(head);
        if (ornament.lookingAt() && !bullet.lookingAt()) {
            return behind(text, ornament.end()).filter(own -> !own.isBullet());
        }
        if (bullet.lookingAt()) {
            return Optional.of(behindBullet(text, bullet)
                    .orElseGet(() -> new Marker(
                            bullet.end(1),
                            bullet.end(),
                            "",
                            bullet.group(1),
                            List.of(),
                            List.of(new Reading(Numbering.BULLET, 0)))));
        }
        Optional<Marker> eastAsian = EastAsianMarkers.find(head);
        if (eastAsian.isPresent()) {
            return eastAsian;
        }
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(head);
            if (matcher.lookingAt()) {
                Optional<Marker> marker = marker(matcher, pattern, text);
                if (marker.isPresent()) {
                    return marker;
                }
            }
        }
        return Optional.empty();
    }

    /** The label that a bullet stands in front of: the bullet is mere ornament then. */
    private static Optional<Marker> behindBullet(String text, Matcher bullet) {
        return behind(text, bullet.end()).filter(own -> !own.isBullet() && own.rest() > own.end());
    }

    private static Optional<Marker> behind(String text, int from) {
        return find(text.substring(from, Math.min(text.length(), from + LONGEST + 1)))
                .map(own -> new Marker(
                        from + own.end(), from + own.rest(), own.label(), own.form(), own.path(), own.readings()));
    }

    private static Optional<Marker> marker(Matcher matcher, Pattern pattern, String text) {
        String number = matcher.group(2);
        // 4.—(1) stands beside 5.
        String close = DASH_BEFORE_PART.matcher(matcher.group(3).strip()).replaceFirst("");
        int end = matcher.end(3);
        boolean silent = close.isEmpty() && end < text.length();
        if (pattern == NAMED && silent && !standsOut(text, matcher.end())) {
            return Optional.empty();
        }
        // 2.0 is over 2.1, as 2 is.
        boolean whole = WHOLE.matcher(number).matches();
        List<String> path = PARTS.matcher(whole ? number.substring(0, number.indexOf('.')) : number)
                .results()
                .map(MatchResult::group)
                .toList();
        List<Reading> readings = readings(path.get(path.size() - 1));
        // (a)(1) has two labels, where a list starts.
        boolean doubled = pattern == CHAINED
                && number.startsWith("(")
                && readings.stream().anyMatch(Reading::isFirst);
        // Other words of two letters are too common: As. At. An.
        boolean isWord = pattern != PARENTHESISED && isLateLetters(number);
        if (doubled || isWord || readings.isEmpty() || isAbbreviation(number, close, text, matcher.end())) {
            return Optional.empty();
        }
        String name = SPACES.matcher(matcher.group(1).strip()).replaceAll(" ");
        String form = name.toLowerCase(Locale.ROOT) + "#.".repeat(path.size() - 1) + "#"
                + (whole ? ".0" : pattern == NAMED || path.size() > 1 ? "" : close);
        return Optional.of(new Marker(end, matcher.end(), label(pattern, name, number), form, path, readings));
    }

    private static boolean isLateLetters(String number) {
        return number.length() == 2
                && Character.toLowerCase(number.charAt(0)) == 'a'
                && Character.isLetter(number.charAt(1))
                && number.charAt(0) != number.charAt(1);
    }

    private static String label(Pattern pattern, String name, String number) {
        if (pattern == CHAINED) {
            return number.startsWith("(") ? number.substring(1).replaceFirst("\\)", "") : number;
        }
        return pattern == NAMED && IS_ATTACHED.matcher(name).matches() ? name + " " + number : number;
    }

    /** A name such as "Section 4" at the start of a sentence is no label: it is one before words that start anew. */
    private static boolean standsOut(String text, int rest) {
        boolean isShort = text.length() <= LONGEST && !text.endsWith(".");
        int first = rest < text.length() - 1 && text.charAt(rest) == '(' ? rest + 1 : rest;
        return isShort && first < text.length() && Character.isUpperCase(text.charAt(first));
    }

    /** {@code e.g.}, {@code a.m.}, {@code No.}, {@code U.S.}, {@code v. 2.0}, {@code (c) 2020}. */
    private static boolean isAbbreviation(String label, String close, String text, int rest) {
        if (close.equals(")")
                && label.equalsIgnoreCase("c")
                && YEAR.matcher(text).region(rest, text.length()).lookingAt()) {
            return true;
        }
        boolean dotted = close.startsWith(".");
        if (dotted && Character.isLetter(label.charAt(0)) && rest < text.length()) {
            boolean initials = rest + 1 < text.length()
                    && Character.isUpperCase(text.charAt(rest))
                    && text.charAt(rest + 1) == '.';
            boolean version = label.equalsIgnoreCase("v")
                    && VERSION.matcher(text).region(rest, text.length()).lookingAt();
            return initials || version || label.equals("No") || label.equals("vs");
        }
        return close.equals(":") && label.length() > 2;
    }

    private static List<Reading> readings(String number) {
        Matcher inserted = INSERTED.matcher(number);
        if (inserted.matches()) {
            int behind = Integer.parseInt(inserted.group(1));
            OptionalInt which = Numbering.UPPER_LETTER.count(inserted.group(2).toUpperCase(Locale.ROOT));
            return List.of(new Reading(Numbering.DECIMAL, behind, which.orElseThrow()));
        }
        List<Reading> readings = new ArrayList<>();
        for (Numbering numbering : Numbering.values()) {
            OptionalInt ordinal = numbering.count(number);
            if (ordinal.isPresent()) {
                readings.add(new Reading(numbering, ordinal.getAsInt()));
            }
        }
        return readings;
    }

    /** Whether a line of the source starts with a bullet. */
    public static boolean startsWithBullet(String source, int start, int end) {
        return find(source.substring(start, Math.min(end, start + LONGEST)))
                .filter(Marker::isBullet)
                .isPresent();
    }

    /** The number in front of a heading, such as {@code 4 Payment}. */
    public static Optional<Marker> bareNumber(String text) {
        Matcher matcher = BARE.matcher(text);
        return matcher.lookingAt()
                ? Optional.of(new Marker(
                        matcher.end(1),
                        matcher.end(),
                        matcher.group(1),
                        "#",
                        List.of(matcher.group(1)),
                        readings(matcher.group(1))))
                : Optional.empty();
    }
}
