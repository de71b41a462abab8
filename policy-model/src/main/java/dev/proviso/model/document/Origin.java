package dev.proviso.model.document;

import dev.proviso.model.diagnostic.Location;
import java.util.List;

/**
 * Where a text embedded in a file stands, so that a position in the text can be told as a position in the file.
 *
 * @param file the file's name as the user knows it
 * @param line the line of the text's first character, from 1
 * @param column the column of the text's first character, from 1
 * @param indent the column at which each further line of the text starts, from 1; 0 if the text is written in the file otherwise than
 *     it reads (with escapes, or wrapped)
 * @param stretches of a text that is written otherwise than it reads, in order; empty if it is not, or if only its start can be told
 */
public record Origin(String file, int line, int column, int indent, List<Stretch> stretches) {

    private static final int NOT_VERBATIM = 0;

    public Origin {
        stretches = List.copyOf(stretches);
    }

    /** Of a text that stands in the file as it reads. */
    public Origin(String file, int line, int column, int indent) {
        this(file, line, column, indent, List.of());
    }

    /** A text that is not embedded in anything. */
    public static Origin of(String file) {
        return new Origin(file, 1, 1, 1);
    }

    /** A text that stands in the file in stretches; if there are none, only its start can be told. */
    public static Origin inStretches(String file, int line, int column, List<Stretch> stretches) {
        return new Origin(file, line, column, NOT_VERBATIM, stretches);
    }

    /** Whether the text stands in the file line by line and character by character. */
    public boolean isVerbatim() {
        return indent != NOT_VERBATIM;
    }

    /**
     * Translates a stretch of the embedded text (lines and columns from 1, end exclusive) to the file. Of a text that is not verbatim
     * an escaped character is told as a whole, and what is between the lines that it is wrapped to as the end of one; if only its start
     * can be told, that is told for everything.
     */
    public Location locate(int textLine, int textColumn, int textEndLine, int textEndColumn) {
        if (isVerbatim()) {
            return new Location(
                    file,
                    line + textLine - 1,
                    fileColumn(textLine, textColumn),
                    line + textEndLine - 1,
                    fileColumn(textEndLine, textEndColumn));
        }
        if (stretches.isEmpty()) {
            return new Location(file, line, column, line, column);
        }
        Stretch first = stretchAt(textLine, textColumn);
        int start = first.columnOf(textLine, textColumn);
        if (textLine == textEndLine && textColumn == textEndColumn) {
            return new Location(file, first.line(), start, first.line(), start);
        }
        Stretch last =
                stretchAt(textEndLine, textEndColumn - 1); // the end is behind the last character, not before the next
        return new Location(file, first.line(), start, last.line(), last.columnOf(textEndLine, textEndColumn));
    }

    private int fileColumn(int textLine, int textColumn) {
        return (textLine == 1 ? column : indent) + textColumn - 1;
    }

    /** The last stretch that starts by a place in the text; the first, if none does. */
    private Stretch stretchAt(int textLine, int textColumn) {
        int low = 0;
        int high = stretches.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).startsBy(textLine, textColumn)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return stretches.get(low);
    }

    /**
     * The line of the file that shows a place in the text, with blanks for what does not belong to the text; empty if only the text's
     * start can be told.
     *
     * @param textLine the line of the place in the text, from 1
     * @param textColumn its column, from 1
     * @param words that line of the text
     */
    public String excerpt(int textLine, int textColumn, String words) {
        if (isVerbatim()) {
            return " ".repeat(fileColumn(textLine, 1) - 1) + words;
        }
        if (stretches.isEmpty()) {
            return "";
        }
        int shown = stretchAt(textLine, textColumn).line();
        StringBuilder excerpt = new StringBuilder();
        int length = 0;
        for (Stretch stretch : stretches) {
            if (stretch.line() == shown) {
                excerpt.append(" ".repeat(stretch.column() - 1 - length)).append(stretch.written());
                length = stretch.column()
                        - 1
                        + stretch.written().codePointCount(0, stretch.written().length());
            }
        }
        return excerpt.toString();
    }
}
