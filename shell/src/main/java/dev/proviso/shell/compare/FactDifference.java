package dev.proviso.shell.compare;

import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A value that two apps do not share. */
record FactDifference(FactPath path, FactValue before, FactValue after) {

    /** The differences of two apps: fields of records and elements of lists each by itself. */
    static List<FactDifference> between(Facts first, Facts second) {
        Set<FactId> ids = new LinkedHashSet<>(first.values().keySet());
        ids.addAll(second.values().keySet());
        List<FactDifference> found = new ArrayList<>();
        ids.forEach(id -> collect(FactPath.of(id), first.value(id), second.value(id), found));
        return found;
    }

    private static void collect(FactPath path, FactValue before, FactValue after, List<FactDifference> found) {
        if (before.equals(after)) {
            return;
        }
        if (before instanceof FactValue.Known from && after instanceof FactValue.Known to) {
            if (from.value() instanceof Value.Structure old && to.value() instanceof Value.Structure young) {
                Set<String> names = new LinkedHashSet<>(old.fields().keySet());
                names.addAll(young.fields().keySet());
                names.forEach(name -> collect(path.field(name), old.field(name), young.field(name), found));
                return;
            }
            if (isOfRecords(from.value()) && isOfRecords(to.value())) {
                List<Value> old = ((Value.ListOf) from.value()).elements();
                List<Value> young = ((Value.ListOf) to.value()).elements();
                for (int i = 0; i < Math.max(old.size(), young.size()); i++) {
                    collect(path.element(i), at(old, i), at(young, i), found);
                }
                return;
            }
        }
        found.add(new FactDifference(path, before, after));
    }

    private static boolean isOfRecords(Value value) {
        return value instanceof Value.ListOf list
                && !list.elements().isEmpty()
                && list.elements().stream().allMatch(Value.Structure.class::isInstance);
    }

    private static FactValue at(List<Value> elements, int index) {
        return index < elements.size() ? FactValue.of(elements.get(index)) : FactValue.UNKNOWN;
    }
}
