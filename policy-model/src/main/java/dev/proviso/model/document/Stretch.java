package dev.proviso.model.document;

/**
 * A stretch of an embedded text that stands on one line of its file. Lines and columns count from 1, columns in code points.
 *
 * @param textLine the line of its first character in the text
 * @param textColumn the column of its first character in the text
 * @param length how many code points of the text it holds, more than none
 * @param line where it is written in the file
 * @param column where it is written in the file
 * @param written how it is written: as the text reads, or, if that has another length, as one character that is escaped
 */
public record Stretch(int textLine, int textColumn, int length, int line, int column, String written) {

    /** Whether it starts in front of a place in the text, or there. */
    boolean startsBy(int otherLine, int otherColumn) {
        return textLine < otherLine || (textLine == otherLine && textColumn <= otherColumn);
    }

    /** The column in the file of a place in the text that is not in front of it: its end for all that is behind. */
    int columnOf(int otherLine, int otherColumn) {
        int writtenLength = written.codePointCount(0, written.length());
        int offset = otherLine > textLine ? length : Math.min(otherColumn - textColumn, length);
        if (writtenLength == length) {
            return column + offset;
        }
        return column + (offset < length ? 0 : writtenLength);
    }
}
