package dev.proviso.model.edit;

import dev.proviso.model.read.EmbeddedRule;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text among the keys themselves: in quotes or without.
 *
 * @param end behind the closing quote or the last character
 * @param inner what is written, without quotes
 * @param value what that reads as
 */
record FlowScalar(String source, EmbeddedRule rule, int end, char quote, String inner, String value) {

    private static final char PLAIN = ' ';
    private static final int STEP = 2;

    /** What would end a text without quotes, or start a comment in it. */
    private static final Pattern NOT_PLAIN = Pattern.compile("[:#]\\s|\\s#|:$");

    private static final Pattern NOT_PLAIN_IN_BRACES = Pattern.compile("[,\\[\\]{}]");

    /** The text of a rule; empty if it is written in a way that is not understood here. */
    static Optional<FlowScalar> in(String source, EmbeddedRule rule) {
        String value = rule.text().text();
        String written = source.substring(rule.start(), rule.end()).stripTrailing();
        char first = written.isEmpty() ? PLAIN : written.charAt(0);
        boolean quoted = first == '"' || first == '\'';
        if (quoted && (written.length() < 2 || written.charAt(written.length() - 1) != first)) {
            return Optional.empty();
        }
        String inner = quoted ? written.substring(1, written.length() - 1) : written;
        if (!quoted && !folded(inner).equals(folded(value))) {
            return Optional.empty();
        }
        int end = rule.start() + written.length();
        return Optional.of(new FlowScalar(source, rule, end, quoted ? first : PLAIN, inner, value));
    }

    Optional<Edit> with(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.indexOf('\n') < 0) {
            Optional<String> line = onOneLine(text);
            if (line.isPresent()) {
                return line.map(written -> new Edit(rule.start(), end, written));
            }
        }
        return rule.inline() ? Optional.empty() : block(text);
    }

    private Optional<String> onOneLine(String text) {
        return switch (quote) {
            case '"' -> Optional.of('"' + (inner.equals(value) ? text : escaped(text)) + '"');
            case '\'' -> Optional.of('\'' + text.replace("'", "''") + '\'');
            default -> {
                boolean plain = !NOT_PLAIN.matcher(text).find()
                        && !(rule.inline() && NOT_PLAIN_IN_BRACES.matcher(text).find());
                yield plain ? Optional.of(text) : Optional.empty();
            }
        };
    }

    /** What stands behind the old text on its line, such as a comment, stays behind the indicator of the block. */
    private Optional<Edit> block(String text) {
        if (!LineEnds.areCommon(text) || !text.codePoints().allMatch(FlowScalar::canStandInBlock)) {
            return Optional.empty();
        }
        String lineEnd = LineEnds.at(source, end);
        int endOfLine = LineEnds.endOfLine(source, end);
        String behind = source.substring(end, endOfLine);
        String lines = LineEnds.indented(text, rule.margin() + STEP, lineEnd);
        return Optional.of(new Edit(rule.start(), endOfLine, "|" + behind + lineEnd + lines));
    }

    private static boolean canStandInBlock(int c) {
        return c == '\n'
                || c == '\t'
                || (c >= ' ' && c != 0x7F && !(c > 0x7F && c < 0xA0) && c != 0xFEFF && c < 0xFFFE)
                || c > 0xFFFF;
    }

    /** For readers of YAML and of JSON. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || (c > '~' && !Character.isLetterOrDigit(c) && !Character.isSurrogate(c))) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
