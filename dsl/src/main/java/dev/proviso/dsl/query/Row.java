package dev.proviso.dsl.query;

import dev.proviso.model.fact.FactValue;
import java.util.List;

/**
 * A row of a result.
 *
 * @param columns those of the result
 * @param values one for each column, each of the column's type; what is not known is unknown, what is known to be absent none
 */
public record Row(List<Column> columns, List<FactValue> values) {

    public Row {
        columns = List.copyOf(columns);
        values = List.copyOf(values);
        if (columns.size() != values.size()) {
            throw new IllegalArgumentException("as many values as columns");
        }
    }

    /**
     * The value in a column.
     *
     * @throws IllegalArgumentException if the result has no such column
     */
    public FactValue get(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return values.get(i);
            }
        }
        throw new IllegalArgumentException("no such column: " + column);
    }
}
