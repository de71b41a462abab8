package dev.proviso.dsl.query;

import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rows of a source.
 *
 * @param <R> what a row is made of
 * @param shown the fields that are columns if none are selected
 * @param rows all rows of a run, in order, each made when it is asked for
 * @param place the part of the document that a row belongs to; empty for a source that {@code in} does not restrict
 */
record Table<R>(
        List<Field<R>> fields,
        List<String> shown,
        Function<Run, Stream<R>> rows,
        Optional<BiFunction<Run, R, Set<NodeId>>> place) {

    Table {
        fields = List.copyOf(fields);
        shown = List.copyOf(shown);
    }

    /** Whether rows have a field. */
    boolean has(String field) {
        return fields.stream().anyMatch(f -> f.name().equals(field));
    }

    /** These rows with more fields. */
    Table<R> with(Collection<Field<R>> more) {
        List<Field<R>> all = new ArrayList<>(fields);
        all.addAll(more);
        return new Table<>(all, shown, rows, place);
    }

    /** Reads fields of a row into facts. */
    void read(R row, Set<FactId> wanted, Map<FactId, FactValue> facts) {
        for (Field<R> field : fields) {
            FactId id = new FactId(field.name());
            if (wanted.contains(id)) {
                facts.put(id, field.value().apply(row));
            }
        }
    }
}
