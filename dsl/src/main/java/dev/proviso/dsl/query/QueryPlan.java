package dev.proviso.dsl.query;

import dev.proviso.dsl.check.Typed;
import dev.proviso.dsl.plan.Plan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to compute for a query.
 *
 * @param expressions as they were checked, by what they are for, in the order of their cells
 * @param questions that are asked of a row, by the field that holds the answer
 * @param plan of its expressions, over the fields of a row
 * @param usesPolicy whether the expressions see the policy's parameters
 * @param where the cell of the condition
 * @param cells those of the columns that are computed for each row, in the order of the columns
 * @param groups how many of the columns, from the first on, the rows are grouped by
 * @param columns of the result; if rows are counted, one more than there are cells
 */
record QueryPlan(
        Map<String, Typed> expressions,
        Map<String, String> questions,
        Plan plan,
        boolean usesPolicy,
        Optional<Integer> where,
        List<Integer> cells,
        int groups,
        List<Column> columns,
        List<Key> keys) {

    QueryPlan {
        expressions = Collections.unmodifiableMap(new LinkedHashMap<>(expressions));
        questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
        cells = List.copyOf(cells);
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
    }

    /**
     * What rows are sorted by.
     *
     * @param column of the result that holds it
     * @param cell that computes it for a row, where no column holds it
     */
    record Key(Optional<Integer> column, Optional<Integer> cell, ValueOrder order) {}
}
