package dev.proviso.model.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts a value into a place of another. */
final class Placement {

    private Placement() {}

    /** The outer value with another one where the steps of an address, from one on, lead. */
    static FactValue replaced(FactValue outer, FactPath path, int step, FactValue value) {
        if (step == path.steps().size()) {
            return value;
        }
        return path.steps().get(step) instanceof FactPath.Element element
                ? inList(outer, path, step, element.index(), value)
                : inStructure(outer, path, step, ((FactPath.Field) path.steps().get(step)).name(), value);
    }

    /** What moves when the value at an address is taken out: the list of an element, or only the value itself. */
    static FactPath moved(FactPath path) {
        int last = path.steps().size() - 1;
        return last >= 0 && path.steps().get(last) instanceof FactPath.Element
                ? new FactPath(path.fact(), path.steps().subList(0, last))
                : path;
    }

    private static FactValue inStructure(FactValue outer, FactPath path, int step, String name, FactValue value) {
        Map<String, FactValue> fields = new LinkedHashMap<>();
        if (outer instanceof FactValue.Known known && known.value() instanceof Value.Structure structure) {
            fields.putAll(structure.fields());
        }
        FactValue after = replaced(fields.getOrDefault(name, FactValue.UNKNOWN), path, step + 1, value);
        if (after instanceof FactValue.Unknown) {
            fields.remove(name);
        } else {
            fields.put(name, after);
        }
        return FactValue.of(new Value.Structure(fields));
    }

    private static FactValue inList(FactValue outer, FactPath path, int step, int index, FactValue value) {
        List<Value> elements = new ArrayList<>();
        if (outer instanceof FactValue.Known known && known.value() instanceof Value.ListOf list) {
            elements.addAll(list.elements());
        }
        if (index > elements.size() || (value instanceof FactValue.Unknown && index == elements.size())) {
            throw new IllegalArgumentException("past the end of a list of " + elements.size() + ": " + path);
        }
        FactValue before = index < elements.size() ? FactValue.of(elements.get(index)) : FactValue.UNKNOWN;
        FactValue after = replaced(before, path, step + 1, value);
        if (!(after instanceof FactValue.Known known)) {
            elements.remove(index);
        } else if (index < elements.size()) {
            elements.set(index, known.value());
        } else {
            elements.add(known.value());
        }
        return FactValue.of(new Value.ListOf(elements));
    }
}
