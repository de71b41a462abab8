package dev.proviso.dsl.query;

import java.util.List;

/**
 * What a query found.
 *
 * @param undecided how many rows were left out because it is not known whether they satisfy {@code where}; before {@code limit}
 */
public record QueryResult(List<Column> columns, List<Row> rows, int undecided) {

    public QueryResult {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
