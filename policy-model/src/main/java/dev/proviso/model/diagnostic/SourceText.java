package dev.proviso.model.diagnostic;

/**
 * A text with the name its reader knows it by. Gives the {@link Location} and the line of an offset.
 *
 * @param name a path as the user gave it, {@code -} for standard input, or another name in words
 */
public record SourceText(String name, String text) {

    /** The location of the characters from {@code start} (inclusive) to {@code end} (exclusive), both offsets in UTF-16 units. */
    public Location locate(int start, int end) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < start; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        int endLine = line;
        int endLineStart = lineStart;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\n') {
                endLine++;
                endLineStart = i + 1;
            }
        }
        return new Location(
                name,
                line,
                text.codePointCount(lineStart, start) + 1,
                endLine,
                text.codePointCount(endLineStart, end) + 1);
    }

    /** The line with this number, counted from 1, without its line end; empty past the end. */
    public String line(int number) {
        int start = 0;
        for (int i = 1; i < number; i++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return "";
            }
            start = end + 1;
        }
        int end = text.indexOf('\n', start);
        String line = end < 0 ? text.substring(start) : text.substring(start, end);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
