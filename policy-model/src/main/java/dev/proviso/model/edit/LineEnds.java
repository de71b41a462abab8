package dev.proviso.model.edit;

import java.util.stream.Collectors;

/** The lines of a file: how they end, and how a text is written among them. */
final class LineEnds {

    private LineEnds() {}

    /** How the line at an offset ends, or if it is the last, the first one. */
    static String at(String source, int offset) {
        int end = source.indexOf('\n', offset);
        int any = end < 0 ? source.indexOf('\n') : end;
        return any > 0 && source.charAt(any - 1) == '\r' ? "\r\n" : "\n";
    }

    /** Where the line at an offset ends: in front of its line end. */
    static int endOfLine(String source, int offset) {
        int end = source.indexOf('\n', offset);
        if (end < 0) {
            return source.length();
        }
        return end > offset && source.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** The lines of a text behind so many blanks each. */
    static String indented(String text, int margin, String lineEnd) {
        String blanks = " ".repeat(margin);
        return text.lines().map(line -> line.isEmpty() ? line : blanks + line).collect(Collectors.joining(lineEnd));
    }

    /** Whether a text can be cut into lines at {@code \n} and {@code \r\n} alone. */
    static boolean areCommon(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean loneReturn = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (loneReturn || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                return false;
            }
        }
        return true;
    }
}
