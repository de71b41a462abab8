package dev.proviso.shell.facts;

import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes one fact, or a value inside one. */
final class Assignment {

    private Assignment() {}

    /**
     * The facts with another value at an address. An unknown value forgets what was there; of a list, the element is taken out. An
     * element right behind the last one is added.
     *
     * @throws Refusal if the address leads to an element that is not there
     */
    static Facts apply(Facts facts, FactPath path, FactValue value) {
        FactValue whole = facts.value(path.fact());
        return facts.with(path.fact(), replaced(path, whole, path.steps(), value));
    }

    private static FactValue replaced(FactPath path, FactValue outer, List<FactPath.Step> steps, FactValue value) {
        if (steps.isEmpty()) {
            return value;
        }
        List<FactPath.Step> rest = steps.subList(1, steps.size());
        return steps.get(0) instanceof FactPath.Element element
                ? inList(path, outer, element.index(), rest, value)
                : inStructure(path, outer, ((FactPath.Field) steps.get(0)).name(), rest, value);
    }

    private static FactValue inStructure(
            FactPath path, FactValue outer, String name, List<FactPath.Step> rest, FactValue value) {
        Map<String, FactValue> fields = new LinkedHashMap<>();
        FactValue before = FactValue.UNKNOWN;
        if (outer instanceof FactValue.Known known && known.value() instanceof Value.Structure structure) {
            fields.putAll(structure.fields());
            before = structure.field(name);
        }
        FactValue after = replaced(path, before, rest, value);
        if (after instanceof FactValue.Unknown) {
            fields.remove(name);
        } else {
            fields.put(name, after);
        }
        return FactValue.of(new Value.Structure(fields));
    }

    private static FactValue inList(
            FactPath path, FactValue outer, int index, List<FactPath.Step> rest, FactValue value) {
        List<Value> elements = new ArrayList<>();
        if (outer instanceof FactValue.Known known && known.value() instanceof Value.ListOf list) {
            elements.addAll(list.elements());
        }
        boolean removes = value instanceof FactValue.Unknown;
        if (index > elements.size() || (removes && index == elements.size())) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "'" + path + "' leads past the end of a list of " + elements.size(),
                    "elements count from 0; the next one to add is [" + elements.size() + "]");
        }
        FactValue before = index < elements.size() ? FactValue.of(elements.get(index)) : FactValue.UNKNOWN;
        FactValue after = replaced(path, before, rest, value);
        if (after instanceof FactValue.Known known) {
            if (index < elements.size()) {
                elements.set(index, known.value());
            } else {
                elements.add(known.value());
            }
        } else {
            elements.remove(index);
        }
        return FactValue.of(new Value.ListOf(elements));
    }
}
