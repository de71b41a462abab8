package dev.proviso.dsl.query;

import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.interpret.Interpreter;
import dev.proviso.dsl.interpret.Results;
import dev.proviso.dsl.interpret.Values;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.syntax.QuerySyntax;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Computes the rows of one run: which of them satisfy the condition, what their columns are, in which order they come.
 *
 * @param <R> what a row is made of
 */
final class Execution<R> {

    /** A row of the result with what it is sorted by where no column holds that. */
    private record Found(List<FactValue> values, List<FactValue> keys) {}

    private final Table<R> table;
    private final QueryPlan query;
    private final Run run;
    private final List<NodeId> sections;
    private final boolean counts;
    private final Optional<QuerySyntax.Limit> limit;
    private final Set<FactId> read;
    private final List<Integer> keyCells;
    private final BitSet forCondition;
    private final BitSet forColumns;

    Execution(
            Table<R> table,
            QueryPlan query,
            Run run,
            List<NodeId> sections,
            boolean counts,
            Optional<QuerySyntax.Limit> limit) {
        this.table = table;
        this.query = query;
        this.run = run;
        this.sections = sections;
        this.counts = counts;
        this.limit = limit;
        this.read = query.plan().facts().stream()
                .map(slot -> slot.declaration().id())
                .collect(Collectors.toSet());
        this.keyCells =
                query.keys().stream().flatMap(key -> key.cell().stream()).toList();
        this.forCondition = closure(query.where().stream().toList());
        List<Integer> columns = new ArrayList<>(query.cells());
        columns.addAll(keyCells);
        this.forColumns = closure(columns);
    }

    QueryResult result() {
        List<Found> found = new ArrayList<>();
        int undecided = 0;
        Iterator<R> rows = table.rows().apply(run).iterator();
        while (rows.hasNext()) {
            R row = rows.next();
            if (isWithin(row)) {
                Inputs inputs = inputs(row);
                Truth holds = query.where()
                        .map(cell -> results(inputs, forCondition).cell(cell).truth())
                        .orElse(Truth.TRUE);
                switch (holds) {
                    case TRUE -> found.add(found(inputs));
                    case UNKNOWN -> undecided++;
                    case FALSE -> {}
                }
            }
        }
        List<Found> shown = counts ? counted(found) : found;
        List<Row> result = shown.stream()
                .sorted(order())
                .limit(limit.map(QuerySyntax.Limit::rows).orElse(Long.MAX_VALUE))
                .map(row -> new Row(query.columns(), row.values()))
                .toList();
        return new QueryResult(query.columns(), result, undecided);
    }

    private boolean isWithin(R row) {
        return sections.isEmpty()
                || table.place()
                        .map(place -> place.apply(run, row).stream().anyMatch(this::isInSection))
                        .orElse(true);
    }

    private boolean isInSection(NodeId node) {
        return run.index().outline().path(node).stream().anyMatch(part -> sections.contains(part.id()));
    }

    /** A row is laid out as the facts about an app are. */
    private Inputs inputs(R row) {
        Facts known = row instanceof AppTable.Row app ? app.facts() : Facts.none("row");
        Map<FactId, FactValue> values = new LinkedHashMap<>(known.values());
        table.read(row, read, values);
        Facts all = new Facts(known.app(), known.title(), known.asOf(), values, known.evidence(), known.locations());
        return Inputs.of(
                query.plan(),
                all,
                run.day(all),
                query.usesPolicy() ? run.options().parameters() : Map.of());
    }

    private BitSet closure(List<Integer> cells) {
        BitSet roots = new BitSet();
        cells.forEach(roots::set);
        return query.plan().closure(roots);
    }

    private Results results(Inputs inputs, BitSet wanted) {
        Plan plan = query.plan();
        return Interpreter.run(plan, inputs, run.options().limits().steps(), wanted);
    }

    private Found found(Inputs inputs) {
        Results results = results(inputs, forColumns);
        return new Found(values(results, query.cells()), values(results, keyCells));
    }

    private static List<FactValue> values(Results results, List<Integer> cells) {
        return cells.stream().map(cell -> Values.known(results.cell(cell))).toList();
    }

    /** One row for each group, with their number; without groups, one row in any case. */
    private List<Found> counted(List<Found> found) {
        Map<List<FactValue>, Integer> numbers = new LinkedHashMap<>();
        if (query.groups() == 0) {
            numbers.put(List.of(), 0);
        }
        found.forEach(row -> numbers.merge(row.values(), 1, Integer::sum));
        List<Found> groups = new ArrayList<>();
        numbers.forEach((values, number) -> {
            List<FactValue> withNumber = new ArrayList<>(values);
            withNumber.add(FactValue.of(new Value.Int(number)));
            groups.add(new Found(withNumber, List.of()));
        });
        return groups;
    }

    /** Rows that are alike in all keys stay in their order: the sort is stable. */
    private Comparator<Found> order() {
        Comparator<Found> order = Comparator.comparingInt(row -> 0);
        int computed = 0;
        for (QueryPlan.Key key : query.keys()) {
            if (key.column().isPresent()) {
                int column = key.column().get();
                order = order.thenComparing(row -> row.values().get(column), key.order());
            } else {
                int index = computed++;
                order = order.thenComparing(row -> row.keys().get(index), key.order());
            }
        }
        return order;
    }
}
