package dev.proviso.shell.table;

import java.util.List;

/**
 * Rows under columns.
 *
 * @param rows each with as many cells as there are columns
 */
public record Table(List<Column> columns, List<List<Cell>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row has as many cells as there are columns");
            }
        }
    }
}
