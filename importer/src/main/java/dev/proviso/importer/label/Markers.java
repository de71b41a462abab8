package dev.proviso.importer.label;

import dev.proviso.importer.label.Marker.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the printed label at the start of a text. */
public final class Markers {

    private static final int LONGEST = 80;

    private static final String SPACE = "[\\s\\u00a0\\u2000-\\u200b\\u202f\\u3000]";
    private static final String NUMBER = "[0-9]{1,4}|[ivxlc]{1,11}|[IVXLC]{1,11}|[a-z]{1,2}|[A-Z]{1,2}";
    private static final String PATH = "(?:[0-9]{1,3}|[A-Z])(?:[.][0-9]{1,3}|[.][a-z](?![a-z])){1,6}";

    private static final Pattern BULLET = Pattern.compile(
            "([•◦▪▫‣∙·●○■□◆◇♦►▶➢➤✓✔❖\\uf0b7\\uf0a7\\u2043]|[-–*+](?=" + SPACE + ")|o(?=" + SPACE + "))" + SPACE + "*");
    private static final Pattern NAMED = Pattern.compile(
            "((?:section|article|clause|part|chapter|schedule|annex|appendix|exhibit|addendum|attachment|title|rule)"
                    + SPACE + "+)(" + PATH + "|" + NUMBER + ")((?:[.:)]|" + SPACE + "*[–—-])?)(" + SPACE + "+|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGN =
            Pattern.compile("(§§?" + SPACE + "*)(" + PATH + "|[0-9]{1,4}[a-z]?)([.:)]?)(" + SPACE + "+|$)");
    private static final Pattern DOTTED = Pattern.compile("(\\(?)(" + PATH + ")([.:)]?)(" + SPACE + "+|$)");
    private static final Pattern PARENTHESISED = Pattern.compile("(\\()(" + NUMBER + ")(\\)[.:]?)(" + SPACE + "*|$)");
    private static final Pattern PUNCTUATED =
            Pattern.compile("()(" + NUMBER + ")([.):]|[.]\\))(" + SPACE + "+|$|(?=[A-Z“\"][A-Za-z]))");
    private static final Pattern BRACKETED = Pattern.compile("(\\[)([0-9]{1,4}|[a-z])(\\])(" + SPACE + "+|$)");

    private static final Pattern BARE = Pattern.compile("([0-9]{1,3})" + SPACE + "+(?=\\p{Lu})");

    private Markers() {}

    /** The label at the start of a text, if there is one. */
    public static Optional<Marker> find(String text) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Matcher bullet = BULLET.matcher(head);
        if (bullet.lookingAt()) {
            return Optional.of(new Marker(
                    bullet.end(1),
                    bullet.end(),
                    "",
                    bullet.group(1),
                    List.of(),
                    List.of(new Reading(Numbering.BULLET, 0))));
        }
        for (Pattern pattern : List.of(NAMED, SIGN, DOTTED, PARENTHESISED, PUNCTUATED, BRACKETED)) {
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

    private static Optional<Marker> marker(Matcher matcher, Pattern pattern, String text) {
        String label = matcher.group(2);
        String close = matcher.group(3).strip();
        int end = matcher.end(3);
        boolean silent = close.isEmpty() && end < text.length();
        if (pattern == NAMED && silent && !standsOut(text, matcher.end())) {
            return Optional.empty();
        }
        List<String> path = List.of(label.split("[.]", -1));
        List<Reading> readings = readings(path.get(path.size() - 1));
        if (readings.isEmpty() || isAbbreviation(label, close, text, matcher.end())) {
            return Optional.empty();
        }
        String form = matcher.group(1).strip().toLowerCase(Locale.ROOT) + "#.".repeat(path.size() - 1) + "#"
                + (pattern == NAMED || path.size() > 1 ? "" : close);
        return Optional.of(new Marker(end, matcher.end(), label, form, path, readings));
    }

    /** A name such as "Section 4" at the start of a sentence is no label: it is one before words that start anew. */
    private static boolean standsOut(String text, int rest) {
        boolean isShort = text.length() <= LONGEST && !text.endsWith(".");
        return isShort && rest < text.length() && Character.isUpperCase(text.charAt(rest));
    }

    /** {@code e.g.}, {@code a.m.}, {@code No.}, {@code U.S.}, a year or a time at the start of a sentence. */
    private static boolean isAbbreviation(String label, String close, String text, int rest) {
        boolean dotted = close.startsWith(".");
        if (dotted && Character.isLetter(label.charAt(0)) && rest < text.length()) {
            boolean initials = rest + 1 < text.length()
                    && Character.isUpperCase(text.charAt(rest))
                    && text.charAt(rest + 1) == '.';
            return initials || label.equals("No") || label.equals("vs");
        }
        return close.equals(":") && label.length() > 2;
    }

    private static List<Reading> readings(String number) {
        List<Reading> readings = new ArrayList<>();
        for (Numbering numbering : Numbering.values()) {
            int ordinal = numbering.count(number);
            if (ordinal > 0) {
                readings.add(new Reading(numbering, ordinal));
            }
        }
        return readings;
    }

    /** Whether a line of the source starts with a label, so that it hardly goes on with the line above. */
    public static boolean startsLine(String source, int start, int end) {
        return find(source.substring(start, Math.min(end, start + LONGEST + 1)))
                .filter(marker -> marker.isBullet()
                        || marker.rest() > marker.end()
                        || marker.path().size() > 1)
                .isPresent();
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
