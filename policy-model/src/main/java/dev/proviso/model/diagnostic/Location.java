package dev.proviso.model.diagnostic;

/**
 * A stretch of characters in a source, for people and editors. Lines and columns count from 1; columns count Unicode code points;
 * the end is exclusive. An empty stretch (start equal to end) is a position between two characters.
 *
 * @param file the name under which the user knows the source: a path as given, {@code -} for standard input
 */
public record Location(String file, int line, int column, int endLine, int endColumn) {

    public Location {
        if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException(
                    "not a stretch: " + line + ":" + column + " to " + endLine + ":" + endColumn);
        }
    }

    /** The first position of a source: where a diagnostic about a whole file points. */
    public static Location startOf(String file) {
        return new Location(file, 1, 1, 1, 1);
    }

    /** {@code file:line:column}, the form that editors and terminals turn into a link. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
