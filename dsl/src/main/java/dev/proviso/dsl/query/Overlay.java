package dev.proviso.dsl.query;

import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a value into a place of another. */
final class Overlay {

    private Overlay() {}

    /** The outer value with another one at the end of the steps; empty if they lead to an element that is not there. */
    static Optional<FactValue> replaced(FactValue outer, List<FactPath.Step> steps, FactValue value) {
        if (steps.isEmpty()) {
            return Optional.of(value);
        }
        List<FactPath.Step> rest = steps.subList(1, steps.size());
        return steps.get(0) instanceof FactPath.Element element
                ? inList(outer, element.index(), rest, value)
                : inStructure(outer, ((FactPath.Field) steps.get(0)).name(), rest, value);
    }

    /** A record of which nothing is known, or that is none, becomes one of which only this is known. */
    private static Optional<FactValue> inStructure(
            FactValue outer, String name, List<FactPath.Step> rest, FactValue value) {
        Map<String, FactValue> fields = new LinkedHashMap<>();
        if (outer instanceof FactValue.Known known && known.value() instanceof Value.Structure structure) {
            fields.putAll(structure.fields());
        }
        return replaced(fields.getOrDefault(name, FactValue.UNKNOWN), rest, value)
                .map(inner -> {
                    if (inner instanceof FactValue.Unknown) {
                        fields.remove(name);
                    } else {
                        fields.put(name, inner);
                    }
                    return FactValue.of(new Value.Structure(fields));
                });
    }

    /** An element that is not known, or none, cannot stand in a list: the list as a whole is not known then. */
    private static Optional<FactValue> inList(FactValue outer, int index, List<FactPath.Step> rest, FactValue value) {
        if (!(outer instanceof FactValue.Known known && known.value() instanceof Value.ListOf list)
                || index >= list.elements().size()) {
            return Optional.empty();
        }
        List<Value> elements = new ArrayList<>(list.elements());
        return replaced(FactValue.of(elements.get(index)), rest, value).map(inner -> {
            if (!(inner instanceof FactValue.Known element)) {
                return FactValue.UNKNOWN;
            }
            elements.set(index, element.value());
            return FactValue.of(new Value.ListOf(elements));
        });
    }
}
