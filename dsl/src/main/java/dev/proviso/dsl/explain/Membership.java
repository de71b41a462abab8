package dev.proviso.dsl.explain;

import dev.proviso.dsl.finding.Change;
import dev.proviso.dsl.interpret.Conformance;
import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.interpret.Step;
import dev.proviso.dsl.interpret.Values;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds out which elements to take out of a set, or to add, so that a condition on it is given. */
final class Membership {

    /** A change with the inputs after it. */
    record Changed(Change change, Inputs inputs) {}

    private final Hypothesis hypothesis;
    private final Knowledge knowledge;
    private final Declared declared;

    Membership(Hypothesis hypothesis, Knowledge knowledge, Declared declared) {
        this.hypothesis = hypothesis;
        this.knowledge = knowledge;
        this.declared = declared;
    }

    /** At most two changes: one that takes elements out, one that adds some. Neither could do with fewer. */
    List<Changed> changes(Inputs inputs, FactPath path, Set<Value> elements, Literal.Predicate condition) {
        List<Changed> changes = new ArrayList<>();
        Predicate<Set<Value>> helps = set -> hypothesis.holds(condition, with(inputs, path, set));
        Set<Value> out = needed(elements, some -> helps.test(minus(elements, some)));
        if (!out.isEmpty()) {
            changes.add(
                    new Changed(new Change.Exclude(path, List.copyOf(out)), with(inputs, path, minus(elements, out))));
        }
        Set<Value> in = needed(
                minus(mentioned(condition.step(), elementType(path)), elements),
                some -> helps.test(plus(elements, some)));
        if (!in.isEmpty()) {
            changes.add(new Changed(new Change.Include(path, List.copyOf(in)), with(inputs, path, plus(elements, in))));
        }
        return changes;
    }

    private Inputs with(Inputs inputs, FactPath path, Set<Value> elements) {
        return knowledge.with(inputs, path, FactValue.of(new Value.SetOf(elements)));
    }

    /** Those without which it does not help; empty if not even all of them do. */
    private static Set<Value> needed(Set<Value> all, Predicate<Set<Value>> helps) {
        if (all.isEmpty() || !helps.test(all)) {
            return Set.of();
        }
        Set<Value> needed = all;
        for (Value value : all) {
            Set<Value> less = minus(needed, Set.of(value));
            if (helps.test(less)) {
                needed = less;
            }
        }
        return needed;
    }

    private static Set<Value> minus(Set<Value> set, Set<Value> other) {
        Set<Value> rest = new LinkedHashSet<>(set);
        rest.removeAll(other);
        return rest;
    }

    private static Set<Value> plus(Set<Value> set, Set<Value> other) {
        Set<Value> union = new LinkedHashSet<>(set);
        union.addAll(other);
        return union;
    }

    private Type elementType(FactPath path) {
        Type type = declared.at(path).type();
        Type present = type instanceof Type.OptionalOf optional ? optional.value() : type;
        return ((Type.SetOf) present).element();
    }

    /** The values that came up in a condition and could be elements. */
    private static Set<Value> mentioned(Step step, Type type) {
        Set<Value> mentioned = new LinkedHashSet<>();
        collect(step, type, mentioned);
        return mentioned;
    }

    private static void collect(Step step, Type type, Set<Value> mentioned) {
        Datum datum = step.datum();
        List<Datum> values = Values.isCollection(datum) ? Values.elements(datum) : List.of(datum);
        for (Datum value : values) {
            if (value instanceof Datum.Known known && Conformance.isOf(type, known.value())) {
                mentioned.add(known.value());
            }
        }
        step.parts().forEach(part -> collect(part, type, mentioned));
    }
}
