package dev.proviso.analysis.prove;

import dev.proviso.analysis.symbolic.Effort;
import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.CoreParts;
import dev.proviso.dsl.plan.FactSlot;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Apps that were evaluated, to answer what an example can: that something can be so. Each may answer for many conditions, and to look at
 * one costs a fraction of a proof. For one thread.
 */
final class Examples {

    /** How many of those that are given are looked at. */
    private static final int MOST_GIVEN = 64;

    /** How many of those that proofs found are kept: what they show of one norm seldom helps with others. */
    private static final int MOST_FOUND = 48;

    /** Facts that a condition may read if an example is to be made by changing one of them. */
    private static final int MOST_TURNED = 4;

    /** How many of the examples of the opposite are changed. */
    private static final int MOST_OPPOSITES = 2;

    private final Rules rules;
    private final Plan plan;
    private final PlanIndex index;
    private final BiPredicate<Verdict, Verdict> wanted;
    private final Effort effort;
    private final Samples samples;
    private final List<Example> lasting = new ArrayList<>();
    private final Deque<Example> found = new ArrayDeque<>();

    /**
     * Evaluates the first apps.
     *
     * @param given apps that are likely to show something, such as those of test cases
     * @param wanted of the verdict of a norm and the one that it would have, whether that is a difference
     */
    Examples(Rules rules, Collection<Facts> given, BiPredicate<Verdict, Verdict> wanted, Effort effort) {
        this.rules = rules;
        this.plan = rules.plan();
        this.index = rules.index();
        this.wanted = wanted;
        this.effort = effort;
        this.samples = new Samples(plan);
        BitSet scope = new BitSet();
        plan.norms().forEach(norm -> scope.or(rules.closure(norm)));
        Stream.concat(samples.apps().stream(), given.stream().limit(MOST_GIVEN))
                .filter(app -> !effort.isSpent())
                .forEach(app -> lasting.add(evaluated(app, scope)));
    }

    private Example evaluated(Facts app, BitSet scope) {
        return new Example(rules, app, scope, wanted, effort);
    }

    /** Adds an app that was found for a norm. */
    void add(Facts facts, PlannedNorm norm) {
        add(evaluated(facts, rules.closure(norm)));
    }

    private void add(Example example) {
        found.addFirst(example);
        if (found.size() > MOST_FOUND) {
            found.removeLast();
        }
    }

    private Stream<Example> all() {
        return Stream.concat(found.stream(), lasting.stream());
    }

    /** An app for which a node has a truth value, be it for one element only of the lists around it. */
    Optional<Facts> of(Core node, Truth truth) {
        return all().filter(example -> example.has(node, truth)).findFirst().map(Example::facts);
    }

    /** An app for which there is a difference if a node is always so. */
    Optional<Facts> ofDifference(Core node, boolean truth) {
        BitSet cells = index.cells(node);
        if (cells.cardinality() != 1) {
            return Optional.empty();
        }
        int cell = cells.nextSetBit(0);
        Optional<Facts> example = showing(cell, node, truth).findFirst().map(Example::facts);
        return example.or(() -> turned(cell, node, truth));
    }

    private Stream<Example> showing(int cell, Core node, boolean truth) {
        Core changed = changed(cell, node, truth);
        return all().filter(example -> !effort.isSpent() && example.shows(cell, node, truth, changed));
    }

    private Core changed(int cell, Core node, boolean truth) {
        return Substitution.in(plan.cells().get(cell).core(), node, truth);
    }

    /**
     * An example made of one of the opposite: where it makes a difference that a condition is true, it is likely to make one that it is
     * false when all else is as it was.
     */
    private Optional<Facts> turned(int cell, Core node, boolean truth) {
        if (node instanceof Core.CellRead read) {
            return showing(cell, node, !truth)
                    .limit(MOST_OPPOSITES)
                    .flatMap(opposite -> opposite.turned(cell, read, truth).stream())
                    .findFirst();
        }
        List<FactSlot> slots = read(node);
        if (slots.isEmpty() || slots.size() > MOST_TURNED) {
            return Optional.empty();
        }
        List<Example> opposites =
                showing(cell, node, !truth).limit(MOST_OPPOSITES).toList();
        for (Example opposite : opposites) {
            for (FactSlot slot : slots) {
                Optional<Facts> turned = turned(opposite, slot, cell, node, truth);
                if (turned.isPresent()) {
                    return turned;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Facts> turned(Example opposite, FactSlot slot, int cell, Core node, boolean truth) {
        FactId id = slot.declaration().id();
        BitSet holding = new BitSet();
        holding.set(cell);
        for (FactValue value : samples.values(slot)) {
            Facts changed = opposite.facts().with(id, value);
            Inputs inputs = rules.inputs(changed, holding);
            Truth turned = truth ? Truth.FALSE : Truth.TRUE;
            if (effort.take(1) && opposite.with(node, inputs).truth() == turned) {
                Optional<Facts> shortly = index.readersOfFact(slot.index()).size() == 1
                        ? opposite.turned(cell, node, truth, changed, inputs)
                        : Optional.empty();
                if (shortly.isPresent()) {
                    return shortly;
                }
                Example example = evaluated(changed, opposite.scope());
                if (example.shows(cell, node, truth, changed(cell, node, truth))) {
                    add(example);
                    return Optional.of(changed);
                }
            }
        }
        return Optional.empty();
    }

    /** The facts that a node reads itself; none if it has variables, or reads cells. */
    private List<FactSlot> read(Core node) {
        TreeSet<Integer> slots = new TreeSet<>();
        return collect(node, slots)
                ? slots.stream().map(slot -> plan.facts().get(slot)).toList()
                : List.of();
    }

    private static boolean collect(Core node, Collection<Integer> slots) {
        if (node instanceof Core.FactRead read) {
            slots.add(read.slot());
        }
        return !(node instanceof Core.VariableRead)
                && !(node instanceof Core.CellRead)
                && !(node instanceof Core.Outcome)
                && CoreParts.of(node).stream().allMatch(part -> collect(part, slots));
    }
}
