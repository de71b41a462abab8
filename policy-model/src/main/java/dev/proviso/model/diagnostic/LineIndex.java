package dev.proviso.model.diagnostic;

import java.util.Arrays;

/** Where the lines of a text start, so that an offset becomes a line and column without reading the text again. */
public final class LineIndex {

    private final SourceText source;
    private final int[] starts;

    private LineIndex(SourceText source, int[] starts) {
        this.source = source;
        this.starts = starts;
    }

    /** Indexes a text. Cost: one pass. */
    public static LineIndex of(SourceText source) {
        String text = source.text();
        int[] starts = new int[16];
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = at + 1;
        }
        return new LineIndex(source, Arrays.copyOf(starts, lines));
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

    private int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int column(int line, int offset) {
        return source.text().codePointCount(starts[line], offset) + 1;
    }
}
