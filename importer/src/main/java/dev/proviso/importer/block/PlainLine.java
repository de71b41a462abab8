package dev.proviso.importer.block;

import dev.proviso.importer.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of plain text.
 *
 * @param start of its first character that shows
 * @param end behind its last character that shows; {@code start} if nothing shows
 * @param indent columns in front
 */
record PlainLine(int start, int end, int indent) {

    private static final int TAB = 8;

    boolean isBlank() {
        return start == end;
    }

    /** The column behind its last character. */
    int column() {
        return indent + length();
    }

    int length() {
        return end - start;
    }

    /** The lines of a stretch of text, blank ones too. */
    static List<PlainLine> of(String text, int from, int to) {
        List<PlainLine> lines = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && !isLineEnd(text.charAt(end))) {
                end++;
            }
            lines.add(line(text, at, end));
            at = end + 1;
            if (end + 1 < to && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') {
                at++;
            }
        }
        return BoxedLines.opened(text, lines);
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static PlainLine line(String text, int start, int end) {
        int first = start;
        int indent = 0;
        while (first < end && Words.isBlank(text.charAt(first))) {
            char c = text.charAt(first);
            indent += c == '\t' ? TAB - indent % TAB : c == '\ufeff' || c == '\u200b' ? 0 : 1;
            first++;
        }
        int last = end;
        while (last > first && Words.isBlank(text.charAt(last - 1))) {
            last--;
        }
        return new PlainLine(first, last, first == last ? 0 : indent);
    }
}
