package dev.proviso.importer.block;

import dev.proviso.importer.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Finds boxes that are drawn around lines of plain text with asterisks, so that the lines can be read without them. */
final class BoxedLines {

    private static final int LEAST = 3;
    private static final char SIDE = '*';

    private BoxedLines() {}

    /** The lines, those in boxes without what is drawn at their sides. */
    static List<PlainLine> opened(String text, List<PlainLine> lines) {
        List<PlainLine> opened = new ArrayList<>(lines);
        int from = 0;
        while (from < lines.size()) {
            int end = from;
            while (end < lines.size() && isBoxed(text, lines.get(end), lines.get(from))) {
                end++;
            }
            if (end - from >= LEAST) {
                for (int i = from; i < end; i++) {
                    opened.set(i, inside(text, lines.get(i)));
                }
            }
            from = Math.max(from + 1, end);
        }
        return opened;
    }

    /** Whether a line has the same sides, as far apart, as the first one of a box. */
    private static boolean isBoxed(String text, PlainLine line, PlainLine first) {
        return line.length() > LEAST
                && text.charAt(line.start()) == SIDE
                && text.charAt(line.end() - 1) == SIDE
                && line.indent() == first.indent()
                && Math.abs(line.column() - first.column()) <= 1;
    }

    private static PlainLine inside(String text, PlainLine line) {
        int start = line.start() + 1;
        int end = line.end() - 1;
        while (start < end && Words.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Words.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new PlainLine(start, end, start == end ? 0 : line.indent() + start - line.start());
    }
}
