package dev.proviso.model.document;

import dev.proviso.model.diagnostic.Location;

/**
 * Where a text embedded in a file starts, so that a position in the text can be told as a position in the file.
 *
 * @param file the file's name as the user knows it
 * @param line the line of the text's first character, from 1
 * @param column the column of the text's first character, from 1
 * @param indent the column at which each further line of the text starts, from 1; 0 if the text is written in the file otherwise than
 *     it reads (with escapes, or wrapped), so that only its start can be told
 */
public record Origin(String file, int line, int column, int indent) {

    private static final int NOT_VERBATIM = 0;

    /** A text that is not embedded in anything. */
    public static Origin of(String file) {
        return new Origin(file, 1, 1, 1);
    }

    /** A text of which only the start can be told. */
    public static Origin startOnly(String file, int line, int column) {
        return new Origin(file, line, column, NOT_VERBATIM);
    }

    /** Whether the text stands in the file line by line and character by character. */
    public boolean isVerbatim() {
        return indent != NOT_VERBATIM;
    }

    /**
     * Translates a stretch of the embedded text (lines and columns from 1, end exclusive) to the file. Every stretch of a text that is
     * not verbatim is told as the text's start.
     */
    public Location locate(int textLine, int textColumn, int textEndLine, int textEndColumn) {
        if (!isVerbatim()) {
            return new Location(file, line, column, line, column);
        }
        return new Location(
                file,
                line + textLine - 1,
                fileColumn(textLine, textColumn),
                line + textEndLine - 1,
                fileColumn(textEndLine, textEndColumn));
    }

    private int fileColumn(int textLine, int textColumn) {
        return (textLine == 1 ? column : indent) + textColumn - 1;
    }
}
