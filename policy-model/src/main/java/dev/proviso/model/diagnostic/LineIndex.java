package dev.proviso.model.diagnostic;

import java.util.Arrays;

/**
 * Where the lines of a text start, so that an offset becomes a line and column without reading the text again, however long its lines
 * are.
 */
public final class LineIndex {

    private final SourceText source;
    private final int[] starts;
    private final int[] pairs;

    private LineIndex(SourceText source, int[] starts, int[] pairs) {
        this.source = source;
        this.starts = starts;
        this.pairs = pairs;
    }

    /** Indexes a text. Cost: one pass. */
    public static LineIndex of(SourceText source) {
        String text = source.text();
        int[] starts = new int[16];
        int lines = 1;
        int[] pairs = {};
        int paired = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                starts = withRoom(starts, lines);
                starts[lines++] = i + 1;
            } else if (Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1))) {
                pairs = withRoom(pairs, paired);
                pairs[paired++] = i;
            }
        }
        return new LineIndex(source, Arrays.copyOf(starts, lines), Arrays.copyOf(pairs, paired));
    }

    private static int[] withRoom(int[] array, int used) {
        return used < array.length ? array : Arrays.copyOf(array, Math.max(16, used * 2));
    }

    /** The location of the characters from {@code start} (inclusive) to {@code end} (exclusive), both offsets in UTF-16 units. */
    public Location locate(int start, int end) {
        int line = lineAt(start);
        int endLine = lineAt(end);
        return new Location(source.name(), line + 1, column(line, start), endLine + 1, column(endLine, end));
    }

    /** The line with this number, counted from 1, without its line end; empty if there is no such line. */
    public String line(int number) {
        if (number < 1 || number > starts.length) {
            return "";
        }
        int end = number < starts.length ? starts[number] - 1 : source.text().length();
        String line = source.text().substring(starts[number - 1], end);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    /** How many UTF-16 units the line with this number has, its line end included; 0 if there is no such line. */
    public int lengthOfLine(int number) {
        if (number < 1 || number > starts.length) {
            return 0;
        }
        return (number < starts.length ? starts[number] : source.text().length()) - starts[number - 1];
    }

    private int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** A pair of surrogates is one code point, so that each one in front takes one off. */
    private int column(int line, int offset) {
        return offset - starts[line] - (pairsBefore(offset) - pairsBefore(starts[line])) + 1;
    }

    private int pairsBefore(int offset) {
        int found = Arrays.binarySearch(pairs, offset);
        return found >= 0 ? found : -found - 1;
    }
}
