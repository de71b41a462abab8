package dev.proviso.importer.label;

import dev.proviso.importer.label.Marker.Reading;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the labels of Chinese, Japanese and Korean texts: {@code 第一条}, {@code 제2조}, {@code 一、}, {@code （1）}, {@code ①}. Hardly any of
 * them needs a blank behind it.
 */
final class EastAsianMarkers {

    private static final String SPACE = "[\\s\\u3000\\u00a0]";
    private static final String HAN = "[〇零一二三四五六七八九十百千]{1,7}";
    private static final String FIGURES = "[0-9０-９]{1,4}";
    private static final String LETTER = "[\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3「『《“\"]";

    private static final Pattern NAMED = Pattern.compile("(第|제)" + SPACE + "*(" + HAN + "|" + FIGURES + ")" + SPACE
            + "*([編编部篇章节節条條款項项장절관조편])((?:[之の의](?:" + HAN + "|" + FIGURES + ")){0,2})[、:：．.]?(?=" + SPACE
            + "|[（(【「『]|$)" + SPACE + "*");
    private static final Pattern LISTED =
            Pattern.compile("()(" + HAN + "|" + FIGURES + ")([、]|[.．](?=" + LETTER + "))" + SPACE + "*");
    private static final Pattern PATH =
            Pattern.compile("()([0-9]{1,3}(?:[.][0-9]{1,3}){1,4})([.．、]?)(?=" + LETTER + ")");
    private static final Pattern PARENTHESISED =
            Pattern.compile("([（(])(" + HAN + "|" + FIGURES + ")([）)])[、．.]?" + SPACE + "*");
    private static final Pattern CIRCLED = Pattern.compile("([①-⑳])" + SPACE + "*");

    private EastAsianMarkers() {}

    /** The label at the start of a text, if it has such a one. */
    static Optional<Marker> find(String text) {
        if (text.isEmpty() || !mayStart(text)) {
            return Optional.empty();
        }
        Matcher named = NAMED.matcher(text);
        if (named.lookingAt()) {
            String number = named.group(2) + named.group(4);
            int end = named.group(4).isEmpty() ? named.end(3) : named.end(4);
            return marker(named, end, number, named.group(2), named.group(1) + "#" + named.group(3));
        }
        Matcher circled = CIRCLED.matcher(text);
        if (circled.lookingAt()) {
            return marker(circled, circled.end(1), circled.group(1), circled.group(1), "①");
        }
        Matcher parenthesised = PARENTHESISED.matcher(text);
        if (parenthesised.lookingAt() && isWide(parenthesised.group())) {
            String number = parenthesised.group(2);
            return marker(parenthesised, parenthesised.end(3), number, number, "（#）");
        }
        Matcher path = PATH.matcher(text);
        if (path.lookingAt()) {
            List<String> parts = List.of(path.group(2).split("[.]", -1));
            return readings(parts.get(parts.size() - 1))
                    .map(readings -> new Marker(
                            path.end(3),
                            path.end(),
                            path.group(2),
                            "#.".repeat(parts.size() - 1) + "#",
                            parts,
                            readings));
        }
        Matcher listed = LISTED.matcher(text);
        return listed.lookingAt()
                ? marker(listed, listed.end(3), listed.group(2), listed.group(2), isWide(listed.group(2)) ? "一、" : "1、")
                : Optional.empty();
    }

    /** Whether a form is one of these, which stand apart from what is behind them without a blank. */
    static boolean isForm(String form) {
        return form.chars().anyMatch(c -> isWide((char) c));
    }

    private static boolean mayStart(String text) {
        char c = text.charAt(0);
        return isWide(c) || c == '(' || (c >= '0' && c <= '9');
    }

    private static boolean isWide(String text) {
        return text.chars().anyMatch(c -> isWide((char) c));
    }

    private static boolean isWide(char c) {
        return c >= '\u2e80' || (c >= '①' && c <= '⑳');
    }

    private static Optional<Marker> marker(Matcher matcher, int end, String label, String counted, String form) {
        return readings(counted).map(readings -> new Marker(end, matcher.end(), label, form, List.of(label), readings));
    }

    private static Optional<List<Reading>> readings(String number) {
        String plain = Normalizer.normalize(number, Normalizer.Form.NFKC);
        List<Reading> readings = new ArrayList<>();
        for (Numbering numbering : List.of(Numbering.DECIMAL, Numbering.HAN)) {
            OptionalInt ordinal = numbering.count(plain);
            ordinal.ifPresent(value -> readings.add(new Reading(numbering, value)));
        }
        return Optional.of(readings).filter(some -> !some.isEmpty());
    }
}
