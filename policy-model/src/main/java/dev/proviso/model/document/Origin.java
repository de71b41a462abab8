package dev.proviso.model.document;

import dev.proviso.model.diagnostic.Location;

/**
 * Where a text embedded in a file starts, so that a position in the text can be told as a position in the file.
 *
 * @param file the file's name as the user knows it
 * @param line the line of the text's first character, from 1
 * @param column the column of the text's first character, from 1
 * @param indent the column at which each further line of the text starts, from 1
 */
public record Origin(String file, int line, int column, int indent) {

    /** A text that is not embedded in anything. */
    public static Origin of(String file) {
        return new Origin(file, 1, 1, 1);
    }

    /** Translates a stretch of the embedded text (lines and columns from 1, end exclusive) to the file. */
    public Location locate(int textLine, int textColumn, int textEndLine, int textEndColumn) {
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
