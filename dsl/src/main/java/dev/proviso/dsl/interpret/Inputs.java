package dev.proviso.dsl.interpret;

import dev.proviso.dsl.plan.FactSlot;
import dev.proviso.dsl.plan.ParameterSlot;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one evaluation is about, laid out in the slots of a plan.
 *
 * @param facts by slot
 * @param parameters by slot
 * @param today a date, or unknown
 */
public record Inputs(List<Datum> facts, List<Datum> parameters, Datum today) {

    public Inputs {
        facts = List.copyOf(facts);
        parameters = List.copyOf(parameters);
    }

    /**
     * Lays facts out, once for an app. Facts that no rule reads are left aside, stale ones become unknown.
     *
     * @param parameters that replace the policy's own, by name
     * @throws IllegalArgumentException if a value is not of its type, or there is no such parameter
     */
    public static Inputs of(Plan plan, Facts facts, Optional<LocalDate> today, Map<String, Value> parameters) {
        FactLayout layout = FactLayout.of(facts, today);
        return of(plan, plan.facts().stream().map(layout::lay).toList(), today, parameters);
    }

    /**
     * Lays only some facts out, for an evaluation that reads no others and of which nobody asks why something is undecided: all that is
     * unknown is so for one and the same reason, whatever it is. So the reasons do not add up along a chain of cells.
     *
     * @param slots of the facts to lay out
     */
    public static Inputs withoutReasons(
            Plan plan, Facts facts, Optional<LocalDate> today, Map<String, Value> parameters, BitSet slots) {
        FactLayout layout = FactLayout.of(facts, today);
        Datum unknown = Datum.unknown(new Gap.NoDay());
        Datum[] data = new Datum[plan.facts().size()];
        Arrays.fill(data, unknown);
        slots.stream().forEach(slot -> {
            Datum datum = layout.lay(plan.facts().get(slot));
            data[slot] = datum instanceof Datum.Unknown ? unknown : datum;
        });
        return of(plan, Arrays.asList(data), today, parameters);
    }

    private static Inputs of(Plan plan, List<Datum> facts, Optional<LocalDate> today, Map<String, Value> parameters) {
        return new Inputs(
                facts,
                layParameters(plan, parameters),
                today.map(day -> Datum.of(new Value.Date(day))).orElse(Datum.unknown(new Gap.NoDay())));
    }

    private static List<Datum> layParameters(Plan plan, Map<String, Value> given) {
        List<Datum> parameters = new ArrayList<>();
        for (ParameterSlot slot : plan.parameters()) {
            String name = slot.parameter().name();
            Optional<Value> override = Optional.ofNullable(given.get(name));
            override.ifPresent(value -> Conformance.require(slot.type(), value, "the parameter " + name));
            parameters.add(override.or(slot::value)
                    .map(value -> Datum.of(Conformance.widened(slot.type(), value)))
                    .orElse(Datum.unknown(new Gap.Unset(name))));
        }
        for (String name : given.keySet()) {
            if (plan.parameters().stream()
                    .noneMatch(slot -> slot.parameter().name().equals(name))) {
                throw new IllegalArgumentException("no such parameter: " + name);
            }
        }
        return parameters;
    }

    /** These inputs with other knowledge of one fact. */
    public Inputs with(FactSlot slot, Datum fact) {
        List<Datum> changed = new ArrayList<>(facts);
        changed.set(slot.index(), fact);
        return new Inputs(changed, parameters, today);
    }

    /** The slot of a fact; empty if no rule reads it. */
    public static Optional<FactSlot> slot(Plan plan, FactId fact) {
        return plan.facts().stream()
                .filter(slot -> slot.declaration().id().equals(fact))
                .findFirst();
    }
}
