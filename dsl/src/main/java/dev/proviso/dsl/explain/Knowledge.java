package dev.proviso.dsl.explain;

import dev.proviso.dsl.finding.Cause;
import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Gap;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.plan.FactSlot;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What is known of an app, to be cut down or changed at single addresses. */
final class Knowledge {

    private final Plan plan;
    private final Map<FactId, FactSlot> slots = new HashMap<>();

    Knowledge(Plan plan) {
        this.plan = plan;
        plan.facts().forEach(slot -> slots.put(slot.declaration().id(), slot));
    }

    /** The datum at an address; empty if it leads nowhere. */
    Optional<Datum> at(Inputs inputs, FactPath path) {
        Optional<Datum> datum = Optional.ofNullable(slots.get(path.fact()))
                .map(slot -> inputs.facts().get(slot.index()));
        for (FactPath.Step step : path.steps()) {
            datum = datum.flatMap(outer -> inside(outer, step));
        }
        return datum;
    }

    private static Optional<Datum> inside(Datum outer, FactPath.Step step) {
        if (outer instanceof Datum.RecordOf structure && step instanceof FactPath.Field field) {
            return Optional.ofNullable(structure.fields().get(field.name()));
        }
        if (outer instanceof Datum.ListOf list && step instanceof FactPath.Element element) {
            return list.elements().stream()
                    .filter(datum -> datum.place().isPresent()
                            && lastStep(datum.place().get()).equals(element))
                    .findFirst();
        }
        return Optional.empty();
    }

    private static FactPath.Step lastStep(FactPath path) {
        return path.steps().get(path.steps().size() - 1);
    }

    private Inputs with(Inputs inputs, FactPath path, Datum datum) {
        return change(inputs, path, old -> Optional.of(datum));
    }

    /** The inputs with a known value at an address that leads somewhere; the fields of a record must be known too. */
    Inputs with(Inputs inputs, FactPath path, FactValue value) {
        return with(inputs, path, datum(path, value));
    }

    private static Datum datum(FactPath path, FactValue value) {
        if (!(value instanceof FactValue.Known known)) {
            return new Datum.None(Optional.of(path));
        }
        if (known.value() instanceof Value.Structure structure) {
            Map<String, Datum> fields = new LinkedHashMap<>();
            structure.fields().forEach((name, field) -> fields.put(name, datum(path.field(name), field)));
            return new Datum.RecordOf(path, fields);
        }
        return new Datum.Known(known.value(), Optional.of(path));
    }

    /** The inputs without an element of a list. The others keep their addresses. */
    Inputs without(Inputs inputs, FactPath element) {
        return change(inputs, element, old -> Optional.empty());
    }

    private Inputs change(Inputs inputs, FactPath path, UnaryOperator<Optional<Datum>> change) {
        FactSlot slot = Optional.ofNullable(slots.get(path.fact())).orElseThrow();
        Datum fact = inputs.facts().get(slot.index());
        return change(Optional.of(fact), path.steps(), change)
                .map(changed -> inputs.with(slot, changed))
                .orElse(inputs);
    }

    private static Optional<Datum> change(
            Optional<Datum> outer, List<FactPath.Step> steps, UnaryOperator<Optional<Datum>> change) {
        if (steps.isEmpty()) {
            return change.apply(outer);
        }
        List<FactPath.Step> rest = steps.subList(1, steps.size());
        if (outer.isPresent()
                && outer.get() instanceof Datum.RecordOf structure
                && steps.get(0) instanceof FactPath.Field field) {
            Map<String, Datum> fields = new LinkedHashMap<>(structure.fields());
            change(Optional.ofNullable(fields.get(field.name())), rest, change)
                    .ifPresent(changed -> fields.put(field.name(), changed));
            return Optional.of(new Datum.RecordOf(structure.path(), fields));
        }
        if (outer.isPresent() && outer.get() instanceof Datum.ListOf list) {
            List<Datum> elements = new ArrayList<>();
            for (Datum element : list.elements()) {
                boolean isMeant = element.place()
                        .filter(place -> lastStep(place).equals(steps.get(0)))
                        .isPresent();
                (isMeant ? change(Optional.of(element), rest, change) : Optional.of(element)).ifPresent(elements::add);
            }
            return Optional.of(new Datum.ListOf(list.path(), elements));
        }
        return outer;
    }

    /**
     * The inputs with everything unknown but what is kept. An address inside a record or list keeps that these are there, and how
     * many elements a list has; the address of a list of single values keeps them all.
     */
    Inputs only(Inputs inputs, Collection<FactPath> kept) {
        List<Datum> facts = new ArrayList<>();
        for (FactSlot slot : plan.facts()) {
            List<FactPath> ofFact = kept.stream()
                    .filter(path -> path.fact().equals(slot.declaration().id()))
                    .toList();
            FactPath path = FactPath.of(slot.declaration().id());
            facts.add(only(inputs.facts().get(slot.index()), path, ofFact));
        }
        return new Inputs(facts, inputs.parameters(), inputs.today());
    }

    private static Datum only(Datum datum, FactPath path, List<FactPath> kept) {
        if (datum instanceof Datum.Unknown) {
            return datum;
        }
        if (kept.stream().noneMatch(path::contains)) {
            return Datum.unknown(new Gap.Missing(path, Cause.FACT_MISSING));
        }
        if (datum instanceof Datum.RecordOf structure) {
            Map<String, Datum> fields = new LinkedHashMap<>();
            structure.fields().forEach((name, field) -> fields.put(name, only(field, path.field(name), kept)));
            return new Datum.RecordOf(path, fields);
        }
        if (datum instanceof Datum.ListOf list && !(isOfSingleValues(list) && kept.contains(path))) {
            List<Datum> elements = new ArrayList<>();
            for (Datum element : list.elements()) {
                elements.add(only(element, element.place().orElseThrow(), kept));
            }
            return new Datum.ListOf(path, elements);
        }
        return datum;
    }

    /**
     * As few addresses as tell what was looked at: none that another one implies, and a list of single values as a whole in place
     * of several of its elements.
     */
    Set<FactPath> condense(Inputs inputs, Reach reach) {
        Set<FactPath> paths = new LinkedHashSet<>(reach.values());
        Map<FactPath, Integer> elements = new HashMap<>();
        reach.values()
                .forEach(path ->
                        listOfSingleValues(inputs, path).ifPresent(list -> elements.merge(list, 1, Integer::sum)));
        elements.forEach((list, count) -> {
            if (count > 1) {
                paths.add(list);
            }
        });
        paths.removeIf(
                path -> listOfSingleValues(inputs, path).filter(paths::contains).isPresent());
        paths.addAll(reach.shapes());
        Set<FactPath> all = Set.copyOf(paths);
        paths.removeIf(path -> all.stream().anyMatch(other -> !other.equals(path) && path.contains(other)));
        return paths;
    }

    /** The list that an address is an element of, if its elements have no parts. */
    private Optional<FactPath> listOfSingleValues(Inputs inputs, FactPath path) {
        if (path.steps().isEmpty() || !(lastStep(path) instanceof FactPath.Element)) {
            return Optional.empty();
        }
        FactPath list =
                new FactPath(path.fact(), path.steps().subList(0, path.steps().size() - 1));
        return at(inputs, list)
                .filter(datum -> datum instanceof Datum.ListOf elements && isOfSingleValues(elements))
                .map(datum -> list);
    }

    /** Whether the elements of a list have no parts. */
    private static boolean isOfSingleValues(Datum.ListOf list) {
        return list.elements().stream().allMatch(Datum.Known.class::isInstance);
    }
}
