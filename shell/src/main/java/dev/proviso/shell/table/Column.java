package dev.proviso.shell.table;

/**
 * A column of a table.
 *
 * @param isNumeric whether its cells are numbers, to be compared by their ends
 */
public record Column(String name, boolean isNumeric) {

    public static Column text(String name) {
        return new Column(name, false);
    }

    public static Column number(String name) {
        return new Column(name, true);
    }
}
