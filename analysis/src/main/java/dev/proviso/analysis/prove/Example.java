package dev.proviso.analysis.prove;

import dev.proviso.analysis.symbolic.Effort;
import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.interpret.Results;
import dev.proviso.dsl.interpret.Step;
import dev.proviso.dsl.interpret.Trace;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Type.Scalar;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** An app that was evaluated, and what would be otherwise if one condition were. For one thread. */
final class Example {

    /** Cells that are evaluated, and looked at in all their parts, in one step. */
    private static final int CELLS_OF_A_STEP = 2;

    /**
     * That a condition has come to something else.
     *
     * @param isFirst whether what it comes to then counts as the first of the two verdicts
     */
    private record Otherwise(int cell, Truth truth, boolean isFirst) {}

    private final Rules rules;
    private final PlanIndex index;
    private final Facts facts;
    private final BitSet scope;
    private final BiPredicate<Verdict, Verdict> wanted;
    private final Inputs inputs;
    private final Results results;
    private final byte[] truths;
    private final Effort effort;
    private final Map<Otherwise, Boolean> answers = new HashMap<>();
    private final Map<Integer, Map<Truth, Facts>> reached = new HashMap<>();

    /**
     * Evaluates an app.
     *
     * @param scope the cells to evaluate, closed under what they read; of others nothing is said
     * @param wanted of the verdict of a norm and the one that it would have, whether that is a difference
     */
    Example(Rules rules, Facts facts, BitSet scope, BiPredicate<Verdict, Verdict> wanted, Effort effort) {
        this.effort = effort;
        effort.take(1 + scope.cardinality() / CELLS_OF_A_STEP);
        this.rules = rules;
        this.index = rules.index();
        this.facts = facts;
        this.scope = scope;
        this.wanted = wanted;
        this.inputs = rules.inputs(facts, scope);
        this.truths = new byte[index.nodes()];
        Trace trace = rules.trace(scope, inputs);
        this.results = trace.results();
        trace.cells().values().forEach(this::see);
    }

    private void see(Step step) {
        truths[index.number(step.core())] |= (byte) bit(step.datum().truth());
        step.parts().forEach(this::see);
    }

    private static int bit(Truth truth) {
        return switch (truth) {
            case TRUE -> 1;
            case FALSE -> 2;
            case UNKNOWN -> 4;
        };
    }

    Facts facts() {
        return facts;
    }

    /** The cells that were evaluated; not to be changed. */
    BitSet scope() {
        return scope;
    }

    /** Whether a node has a truth value, be it for one element only of the lists around it. */
    boolean has(Core node, Truth truth) {
        return (truths[index.number(node)] & bit(truth)) != 0;
    }

    /** Whether a node has this truth value and no other, or is not met at all. */
    private boolean hasOnly(Core node, Truth truth) {
        return (truths[index.number(node)] & ~bit(truth)) == 0;
    }

    /**
     * Whether there is a difference if a node is always so.
     *
     * @param cell that holds the node
     * @param changed the core of the cell if the node is always so
     */
    boolean shows(int cell, Core node, boolean truth, Core changed) {
        if (!scope.get(cell) || hasOnly(node, truth ? Truth.TRUE : Truth.FALSE)) {
            return false;
        }
        effort.take(1);
        Datum datum = Rules.evaluate(changed, results, inputs);
        return !isSame(datum, results.cell(cell)) && matters(cell, datum, false);
    }

    /** What a node without variables comes to if something else is known of a fact. */
    Datum with(Core node, Inputs changed) {
        return Rules.evaluate(node, results, changed);
    }

    /**
     * Facts that differ from these in one that only one cell reads, and for which there is a difference if a node in that cell is always
     * so: without it, things are as they are here. Empty also where it takes an evaluation to tell.
     *
     * @param other the facts
     * @param changed the same, laid out
     */
    Optional<Facts> turned(int cell, Core node, boolean truth, Facts other, Inputs changed) {
        return turned(cell, node, truth, other, results, changed);
    }

    /**
     * The same for a node that reads a cell which no other reads, by facts that were found to bring this about before. Not where a verdict
     * depends on that cell itself: it would be another with these facts, whatever the node is.
     */
    Optional<Facts> turned(int cell, Core.CellRead node, boolean truth) {
        Truth wantedTruth = truth ? Truth.FALSE : Truth.TRUE;
        Optional<Facts> other =
                Optional.ofNullable(reached.getOrDefault(node.cell(), Map.of()).get(wantedTruth));
        return other.filter(facts ->
                        index.readers(node.cell()).size() == 1 && !index.isRoot(node.cell()) && scope.get(cell))
                .flatMap(facts -> {
                    Results changed = results.with(node.cell(), Datum.of(!truth));
                    return turned(cell, node, truth, facts, changed, inputs);
                });
    }

    private Optional<Facts> turned(
            int cell, Core node, boolean truth, Facts other, Results changed, Inputs changedInputs) {
        effort.take(1);
        Core core = rules.plan().cells().get(cell).core();
        Datum here = results.cell(cell);
        Datum there = Rules.evaluate(core, changed, changedInputs);
        if (!isSame(there, here) && core.type() == Scalar.BOOLEAN) {
            reached.computeIfAbsent(cell, c -> new EnumMap<>(Truth.class)).putIfAbsent(there.truth(), other);
        }
        Datum back = Rules.evaluate(Substitution.in(core, node, truth), changed, changedInputs);
        return !isSame(there, here) && isSame(back, here) && matters(cell, there, true)
                ? Optional.of(other)
                : Optional.empty();
    }

    /**
     * Whether there is a difference if a cell comes to something else. Where each cell on the way up is read by the next one only, one
     * answer is that for all of them, so that a chain is gone through once.
     */
    private boolean matters(int cell, Datum datum, boolean isFirst) {
        List<Otherwise> way = new ArrayList<>();
        int at = cell;
        Datum comes = datum;
        Optional<Boolean> answer = known(at, comes, isFirst);
        while (answer.isEmpty()) {
            otherwise(at, comes, isFirst).ifPresent(way::add);
            List<Integer> readers = index.readers(at);
            if (readers.size() != 1 || index.isRoot(at) || !scope.get(readers.get(0))) {
                answer = Optional.of(follow(at, comes, isFirst));
                continue;
            }
            int next = readers.get(0);
            Core core = rules.plan().cells().get(next).core();
            comes = Rules.evaluate(core, results.with(at, comes), inputs);
            answer = isSame(comes, results.cell(next)) ? Optional.of(false) : known(next, comes, isFirst);
            at = next;
        }
        boolean settled = answer.get();
        way.forEach(passed -> answers.put(passed, settled));
        return settled;
    }

    private Optional<Boolean> known(int cell, Datum datum, boolean isFirst) {
        return otherwise(cell, datum, isFirst).flatMap(otherwise -> Optional.ofNullable(answers.get(otherwise)));
    }

    private Optional<Otherwise> otherwise(int cell, Datum datum, boolean isFirst) {
        return rules.plan().cells().get(cell).core().type() == Scalar.BOOLEAN
                ? Optional.of(new Otherwise(cell, datum.truth(), isFirst))
                : Optional.empty();
    }

    private boolean follow(int cell, Datum datum, boolean isFirst) {
        BitSet following = index.following(cell);
        following.and(scope);
        effort.take(1 + following.cardinality() / CELLS_OF_A_STEP);
        Results changed = Rules.again(results, inputs, cell, datum, following);
        following.set(cell);
        return following.stream()
                .mapToObj(index::norms)
                .flatMap(List::stream)
                .filter(this::isInScope)
                .anyMatch(norm -> isFirst
                        ? wanted.test(changed.verdict(norm), results.verdict(norm))
                        : wanted.test(results.verdict(norm), changed.verdict(norm)));
    }

    private boolean isInScope(PlannedNorm norm) {
        return scope.get(norm.breach()) && norm.applies().map(scope::get).orElse(true);
    }

    /** Why something is not known makes no difference, nor does where it stands in the facts. */
    private static boolean isSame(Datum one, Datum other) {
        if (one instanceof Datum.Known a && other instanceof Datum.Known b) {
            return a.value().equals(b.value());
        }
        return (one instanceof Datum.Unknown && other instanceof Datum.Unknown)
                || (one instanceof Datum.None && other instanceof Datum.None)
                || one.equals(other);
    }
}
