package dev.proviso.analysis.prove;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.EvaluationLimits;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.interpret.Interpreter;
import dev.proviso.dsl.interpret.Trace;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.CoreParts;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Type;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules of one revision: their plan, and what evaluating them gives. */
final class Rules {

    private static final long STEPS = EvaluationLimits.DEFAULT.steps();

    private final CompiledPolicy policy;
    private final Plan plan;

    Rules(CompiledPolicy policy) {
        this(policy, policy.plan());
    }

    private Rules(CompiledPolicy policy, Plan plan) {
        this.policy = policy;
        this.plan = plan;
    }

    /** The rules in which a condition is always so. */
    Rules with(Core condition, boolean truth) {
        return new Rules(policy, Substitution.in(plan, condition, truth));
    }

    Plan plan() {
        return plan;
    }

    /** The types of all facts of the vocabulary. */
    Map<FactId, Type> types() {
        Map<FactId, Type> types = new LinkedHashMap<>();
        policy.policy().vocabulary().facts().forEach((id, fact) -> types.put(id, fact.type()));
        return types;
    }

    /**
     * A norm; empty if it has no rule.
     *
     * @throws IllegalArgumentException if there is no such norm
     */
    Optional<PlannedNorm> norm(NormId id) {
        if (policy.revision().norms().stream().noneMatch(norm -> norm.id().equals(id))) {
            throw new IllegalArgumentException("no such norm: " + id);
        }
        return plan.norms().stream().filter(norm -> norm.norm().id().equals(id)).findFirst();
    }

    /** The verdicts that there are for norms of this force. */
    static Set<Verdict> verdicts(PlannedNorm norm) {
        return norm.isSoft()
                ? EnumSet.of(Verdict.NOT_FOLLOWED, Verdict.FOLLOWED, Verdict.UNDECIDED, Verdict.NOT_APPLICABLE)
                : EnumSet.of(Verdict.VIOLATED, Verdict.COMPLIANT, Verdict.UNDECIDED, Verdict.NOT_APPLICABLE);
    }

    /** The cells that a norm's verdict depends on. */
    BitSet closure(PlannedNorm norm) {
        BitSet roots = new BitSet();
        roots.set(norm.breach());
        norm.applies().ifPresent(roots::set);
        return plan.closure(roots);
    }

    /** The facts on which a norm's verdict depends. */
    Set<FactId> read(PlannedNorm norm) {
        Set<FactId> read = new LinkedHashSet<>();
        closure(norm).stream()
                .mapToObj(plan.cells()::get)
                .flatMap(cell -> cell.facts().stream())
                .forEach(slot -> read.add(plan.facts().get(slot).declaration().id()));
        return read;
    }

    /** The verdict on an app, on the day for which its facts hold. */
    Verdict verdict(PlannedNorm norm, Facts facts) {
        return Interpreter.run(plan, inputs(facts), STEPS, closure(norm)).verdict(norm);
    }

    /** The cells that a norm's verdict depends on and that hold one of some nodes. */
    BitSet holding(PlannedNorm norm, List<Core> nodes) {
        BitSet cells = closure(norm);
        closure(norm).stream()
                .filter(cell -> nodes.stream()
                        .noneMatch(node -> holds(plan.cells().get(cell).core(), node)))
                .forEach(cells::clear);
        return cells;
    }

    @SuppressWarnings("ReferenceEquality") // the same words may stand twice
    private static boolean holds(Core core, Core node) {
        return core == node || CoreParts.of(core).stream().anyMatch(part -> holds(part, node));
    }

    /** The evaluation of some cells for an app, and of all that these read. */
    Trace trace(BitSet cells, Facts facts) {
        return Interpreter.trace(plan, inputs(facts), STEPS, plan.closure(cells));
    }

    private Inputs inputs(Facts facts) {
        return Inputs.of(plan, facts, facts.asOf(), Map.of());
    }
}
