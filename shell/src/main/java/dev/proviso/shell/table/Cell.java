package dev.proviso.shell.table;

/**
 * What stands in a row under a column.
 *
 * @param text as its source has it; empty unless there is a value
 */
public record Cell(Kind kind, String text) {

    /** Known to be absent. */
    public static final Cell NONE = new Cell(Kind.NONE, "");

    /** Not known. */
    public static final Cell UNKNOWN = new Cell(Kind.UNKNOWN, "");

    /** What a cell says. */
    public enum Kind {
        /** Words, which may be anything. */
        TEXT,
        /** A number, truth value, date or name: nothing that could be mistaken for anything else. */
        VALUE,
        NONE,
        UNKNOWN
    }

    /** Words. */
    public static Cell of(String text) {
        return new Cell(Kind.TEXT, text);
    }

    /** A number, truth value, date or name. */
    public static Cell value(String text) {
        return new Cell(Kind.VALUE, text);
    }
}
