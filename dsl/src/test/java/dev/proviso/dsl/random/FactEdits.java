package dev.proviso.dsl.random;

import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Value;
import dev.proviso.model.fact.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Facts with something changed at single addresses. */
public final class FactEdits {

    private FactEdits() {}

    /** Facts with a value at an address; everything around it must be known. Unknown forgets it. */
    public static Facts with(Facts facts, FactPath path, FactValue value) {
        return facts.with(path.fact(), change(facts.value(path.fact()), path.steps(), old -> value));
    }

    /** Facts without one element of a list; later elements move up. */
    public static Facts without(Facts facts, FactPath element) {
        int last = element.steps().size() - 1;
        int index = ((FactPath.Element) element.steps().get(last)).index();
        return facts.with(
                element.fact(),
                change(facts.value(element.fact()), element.steps().subList(0, last), list -> {
                    List<Value> elements =
                            new ArrayList<>(((Value.ListOf) ((FactValue.Known) list).value()).elements());
                    elements.remove(index);
                    return FactValue.of(new Value.ListOf(elements));
                }));
    }

    /** Facts with another value in place of the one at an address. */
    public static Facts changed(Facts facts, FactPath path, UnaryOperator<Value> change) {
        return facts.with(
                path.fact(),
                change(
                        facts.value(path.fact()),
                        path.steps(),
                        old -> FactValue.of(change.apply(((FactValue.Known) old).value()))));
    }

    private static FactValue change(FactValue outer, List<FactPath.Step> steps, UnaryOperator<FactValue> change) {
        if (steps.isEmpty()) {
            return change.apply(outer);
        }
        Value value = ((FactValue.Known) outer).value();
        List<FactPath.Step> rest = steps.subList(1, steps.size());
        if (steps.get(0) instanceof FactPath.Field field) {
            Map<String, FactValue> fields = new LinkedHashMap<>(((Value.Structure) value).fields());
            FactValue changed = change(((Value.Structure) value).field(field.name()), rest, change);
            fields.put(field.name(), changed);
            if (changed instanceof FactValue.Unknown) {
                fields.remove(field.name());
            }
            return FactValue.of(new Value.Structure(fields));
        }
        int index = ((FactPath.Element) steps.get(0)).index();
        List<Value> elements = new ArrayList<>(((Value.ListOf) value).elements());
        FactValue changed = change(FactValue.of(elements.get(index)), rest, change);
        elements.set(index, ((FactValue.Known) changed).value());
        return FactValue.of(new Value.ListOf(elements));
    }

    /**
     * The facts with everything unknown but what is kept: an address inside a record or list keeps that these are there, and how many
     * elements a list has. A list of single values is kept as a whole or not at all.
     */
    public static Facts only(Facts facts, Collection<FactPath> kept) {
        Map<FactId, FactValue> values = new LinkedHashMap<>();
        facts.values().forEach((id, value) -> values.put(id, only(value, FactPath.of(id), kept)));
        return new Facts(facts.app(), Optional.empty(), facts.asOf(), values, facts.evidence(), facts.locations());
    }

    private static FactValue only(FactValue value, FactPath path, Collection<FactPath> kept) {
        if (kept.stream().noneMatch(path::contains) || !(value instanceof FactValue.Known known)) {
            return kept.stream().anyMatch(path::contains) ? value : FactValue.UNKNOWN;
        }
        if (known.value() instanceof Value.Structure structure) {
            Map<String, FactValue> fields = new LinkedHashMap<>();
            structure.fields().forEach((name, field) -> {
                FactValue inner = only(field, path.field(name), kept);
                if (!(inner instanceof FactValue.Unknown)) {
                    fields.put(name, inner);
                }
            });
            return FactValue.of(new Value.Structure(fields));
        }
        if (known.value() instanceof Value.ListOf list && !isOfSingleValues(list)) {
            List<Value> elements = new ArrayList<>();
            for (int i = 0; i < list.elements().size(); i++) {
                FactValue element = only(FactValue.of(list.elements().get(i)), path.element(i), kept);
                elements.add(element instanceof FactValue.Known inner ? inner.value() : new Value.Structure(Map.of()));
            }
            return FactValue.of(new Value.ListOf(elements));
        }
        return value;
    }

    private static boolean isOfSingleValues(Value.ListOf list) {
        return list.elements().stream().noneMatch(Value.Structure.class::isInstance);
    }

    /** The addresses of all that has no parts and could be known, or is: single values, sets, lists of single values. */
    public static List<FactPath> leaves(Vocabulary vocabulary, Facts facts) {
        List<FactPath> leaves = new ArrayList<>();
        vocabulary.facts().forEach((id, fact) -> collect(fact.type(), facts.value(id), FactPath.of(id), leaves));
        return leaves;
    }

    private static void collect(Type type, FactValue value, FactPath path, List<FactPath> leaves) {
        Type present = present(type);
        if (value instanceof FactValue.Known known && present instanceof Type.Structure structure) {
            structure
                    .fields()
                    .forEach(field -> collect(
                            field.type(),
                            ((Value.Structure) known.value()).field(field.name()),
                            path.field(field.name()),
                            leaves));
        } else if (value instanceof FactValue.Known known
                && present instanceof Type.ListOf list
                && list.element() instanceof Type.Structure) {
            List<Value> elements = ((Value.ListOf) known.value()).elements();
            for (int i = 0; i < elements.size(); i++) {
                collect(list.element(), FactValue.of(elements.get(i)), path.element(i), leaves);
            }
        } else {
            leaves.add(path);
        }
    }

    private static Type present(Type type) {
        return type instanceof Type.OptionalOf optional ? optional.value() : type;
    }

    /** The type of what is at an address. */
    public static Type type(Vocabulary vocabulary, FactPath path) {
        Type type = vocabulary.fact(path.fact()).orElseThrow().type();
        for (FactPath.Step step : path.steps()) {
            type = step instanceof FactPath.Field field
                    ? ((Type.Structure) present(type))
                            .field(field.name())
                            .orElseThrow()
                            .type()
                    : ((Type.ListOf) present(type)).element();
        }
        return type;
    }

    /** Whether there is something at an address that is declared to be settled. */
    public static boolean isSettled(Vocabulary vocabulary, Facts facts, FactPath path) {
        if (!(facts.value(path) instanceof FactValue.Known known)
                || (known.value() instanceof Value.ListOf list
                        && list.elements().isEmpty())
                || (known.value() instanceof Value.SetOf set && set.elements().isEmpty())) {
            return false;
        }
        FactDeclaration fact = vocabulary.fact(path.fact()).orElseThrow();
        Type type = fact.type();
        boolean isSettled = fact.isSettled();
        for (FactPath.Step step : path.steps()) {
            if (step instanceof FactPath.Field named) {
                FieldDeclaration field =
                        ((Type.Structure) present(type)).field(named.name()).orElseThrow();
                type = field.type();
                isSettled = field.isSettled();
            } else {
                type = ((Type.ListOf) present(type)).element();
            }
        }
        return isSettled;
    }

    /** All values of a type of booleans or names. */
    public static List<FactValue> domain(Type type) {
        List<FactValue> domain = new ArrayList<>();
        if (present(type) == Scalar.BOOLEAN) {
            domain.add(FactValue.of(new Value.Bool(true)));
            domain.add(FactValue.of(new Value.Bool(false)));
        } else if (present(type) instanceof Type.Enumeration enumeration) {
            enumeration.values().forEach(value -> domain.add(FactValue.of(new Value.Name(value.name()))));
        } else if (present(type) instanceof Type.Structure structure) {
            domain.addAll(structures(structure));
        } else {
            throw new IllegalArgumentException("not finite: " + type);
        }
        if (type instanceof Type.OptionalOf) {
            domain.add(FactValue.NONE);
        }
        return domain;
    }

    private static List<FactValue> structures(Type.Structure type) {
        List<Map<String, FactValue>> all = new ArrayList<>(List.of(Map.of()));
        for (var field : type.fields()) {
            List<Map<String, FactValue>> longer = new ArrayList<>();
            for (Map<String, FactValue> fields : all) {
                for (FactValue value : domain(field.type())) {
                    Map<String, FactValue> more = new LinkedHashMap<>(fields);
                    more.put(field.name(), value);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all.stream()
                .map(fields -> FactValue.of(new Value.Structure(fields)))
                .toList();
    }
}
