/**
 * Rows and columns as people, spreadsheets and documents want them: an aligned table that fits a width, CSV, Markdown. Knows nothing
 * of where the rows come from.
 *
 * <pre>{@code
 * Table table = new Table(List.of(Column.text("clause"), Column.number("facts")), List.of(
 *         List.of(Cell.of("A.4"), Cell.of("3"))));
 * new TextTable(table, false).print(page);
 * }</pre>
 */
package dev.proviso.shell.table;
