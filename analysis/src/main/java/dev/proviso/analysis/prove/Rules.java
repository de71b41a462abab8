package dev.proviso.analysis.prove;

import dev.proviso.analysis.symbolic.Proof;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.EvaluationLimits;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.interpret.Interpreter;
import dev.proviso.dsl.interpret.Results;
import dev.proviso.dsl.interpret.Scope;
import dev.proviso.dsl.interpret.Trace;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Type;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The rules of one revision: their plan, and what evaluating them gives. What was computed for one question is kept for others. */
final class Rules {

    private static final long STEPS = EvaluationLimits.DEFAULT.steps();

    private final CompiledPolicy policy;
    private final Plan plan;
    private final Memo memo;
    private final Map<Integer, Closure> closures;

    /**
     * All that a norm's verdict depends on.
     *
     * @param order of the cells, each after those it reads
     * @param facts their slots
     */
    private record Closure(BitSet cells, List<Integer> order, BitSet facts) {}

    /** What rules have in common with those in which a condition is always so. */
    private record Memo(
            Supplier<PlanIndex> index,
            Supplier<Map<NormId, Optional<PlannedNorm>>> norms,
            Supplier<Map<FactId, Type>> types,
            Supplier<Set<String>> texts) {}

    Rules(CompiledPolicy policy) {
        this.policy = policy;
        this.plan = policy.plan();
        this.closures = new ConcurrentHashMap<>();
        this.memo = new Memo(
                Once.of(() -> PlanIndex.of(plan)),
                Once.of(() -> norms(policy)),
                Once.of(() -> types(policy)),
                Once.of(() -> Proof.texts(List.of(plan))));
    }

    private Rules(Rules original, Plan plan) {
        this.policy = original.policy;
        this.plan = plan;
        this.memo = original.memo;
        this.closures = original.closures;
    }

    private static Map<NormId, Optional<PlannedNorm>> norms(CompiledPolicy policy) {
        Map<NormId, Optional<PlannedNorm>> norms = new HashMap<>();
        policy.revision().norms().forEach(norm -> norms.put(norm.id(), Optional.empty()));
        policy.plan().norms().forEach(norm -> norms.put(norm.norm().id(), Optional.of(norm)));
        return norms;
    }

    private static Map<FactId, Type> types(CompiledPolicy policy) {
        Map<FactId, Type> types = new LinkedHashMap<>();
        policy.policy().vocabulary().facts().forEach((id, fact) -> types.put(id, fact.type()));
        return Collections.unmodifiableMap(types);
    }

    /** The rules in which a condition is always so. */
    Rules with(Core condition, boolean truth) {
        return new Rules(this, Substitution.in(plan, index().cells(condition), condition, truth));
    }

    /** Where the nodes of the plan are. */
    PlanIndex index() {
        return memo.index().get();
    }

    /** The texts that the rules name, and others like them. */
    Set<String> texts() {
        return memo.texts().get();
    }

    /** Whether these and others differ in nothing but a condition. */
    boolean isOfTheSameRevision(Rules other) {
        return memo.equals(other.memo);
    }

    Plan plan() {
        return plan;
    }

    /** The types of all facts of the vocabulary. */
    Map<FactId, Type> types() {
        return memo.types().get();
    }

    /**
     * A norm; empty if it has no rule.
     *
     * @throws IllegalArgumentException if there is no such norm
     */
    Optional<PlannedNorm> norm(NormId id) {
        Optional<PlannedNorm> norm = memo.norms().get().get(id);
        if (norm == null) {
            throw new IllegalArgumentException("no such norm: " + id);
        }
        return norm;
    }

    /** The verdicts that there are for norms of this force. */
    static Set<Verdict> verdicts(PlannedNorm norm) {
        return norm.isSoft()
                ? EnumSet.of(Verdict.NOT_FOLLOWED, Verdict.FOLLOWED, Verdict.UNDECIDED, Verdict.NOT_APPLICABLE)
                : EnumSet.of(Verdict.VIOLATED, Verdict.COMPLIANT, Verdict.UNDECIDED, Verdict.NOT_APPLICABLE);
    }

    /** The cells that a norm's verdict depends on; not to be changed. */
    BitSet closure(PlannedNorm norm) {
        return whole(norm).cells();
    }

    private Closure whole(PlannedNorm norm) {
        return closures.computeIfAbsent(norm.index(), index -> {
            BitSet roots = new BitSet();
            roots.set(norm.breach());
            norm.applies().ifPresent(roots::set);
            BitSet cells = plan.closure(roots);
            List<Integer> order = plan.order().stream().filter(cells::get).toList();
            return new Closure(cells, order, facts(cells));
        });
    }

    private BitSet facts(BitSet cells) {
        BitSet facts = new BitSet();
        cells.stream().forEach(cell -> plan.cells().get(cell).facts().forEach(facts::set));
        return facts;
    }

    /** The facts on which a norm's verdict depends. */
    Set<FactId> read(PlannedNorm norm) {
        Set<FactId> read = new LinkedHashSet<>();
        whole(norm).facts().stream()
                .forEach(slot -> read.add(plan.facts().get(slot).declaration().id()));
        return read;
    }

    /** The verdict on an app, on the day for which its facts hold. */
    Verdict verdict(PlannedNorm norm, Facts facts) {
        Closure whole = whole(norm);
        return Interpreter.run(plan, laidOut(facts, whole.facts()), STEPS, whole.order())
                .verdict(norm);
    }

    /** The cells that a norm's verdict depends on and that hold one of some nodes. */
    BitSet holding(PlannedNorm norm, List<Core> nodes) {
        BitSet holding = new BitSet();
        nodes.forEach(node -> holding.or(index().cells(node)));
        holding.and(closure(norm));
        return holding;
    }

    /** The evaluation of some cells for an app, and of all that these read. */
    Trace trace(BitSet cells, Facts facts) {
        BitSet closure = plan.closure(cells);
        return Interpreter.trace(plan, inputs(facts, closure), STEPS, closure);
    }

    /** The evaluation of some cells, closed under what they read. */
    Trace trace(BitSet cells, Inputs inputs) {
        return Interpreter.trace(plan, inputs, STEPS, cells);
    }

    /** What is known of an app to an evaluation of some cells, closed under what they read. */
    Inputs inputs(Facts facts, BitSet cells) {
        return laidOut(facts, facts(cells));
    }

    private Inputs laidOut(Facts facts, BitSet slots) {
        return Inputs.withoutReasons(plan, facts, facts.asOf(), Map.of(), slots);
    }

    /** What a cell comes to in the place of another core, or after other cells have come to something else. */
    static Datum evaluate(Core core, Results results, Inputs inputs) {
        return Interpreter.evaluate(core, Scope.outermost(), results, inputs, STEPS);
    }

    /** All results, where one cell is taken to come to something else and some others follow. */
    static Results again(Results before, Inputs inputs, int cell, Datum datum, BitSet following) {
        return Interpreter.again(before, inputs, STEPS, cell, datum, following);
    }
}
