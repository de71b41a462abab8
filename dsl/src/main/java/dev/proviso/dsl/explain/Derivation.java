package dev.proviso.dsl.explain;

import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Gap;
import dev.proviso.dsl.interpret.Step;
import dev.proviso.dsl.interpret.Values;
import dev.proviso.dsl.plan.Connective;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Operator;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.Type.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Derives the ways in which the conditions of a traced evaluation come true or false, from those of the parts they are made of. */
final class Derivation {

    /** What it takes for a condition that is not made of others, and for a collection to be as a quantifier needs it. */
    interface Leaves {

        Ways of(int cell, Step leaf, boolean truth);

        /**
         * The ways for another clause to have an outcome.
         *
         * @param byItsRules those that its rules give
         */
        default Ways outcome(int cell, Step outcome, boolean truth, Ways byItsRules) {
            return byItsRules;
        }

        /** The ways for the collection of a quantifier to be what it is. */
        Ways domain(int cell, Step domain);

        /**
         * The ways in which an element does not count. Having more elements than there are is {@link #reshaped}.
         *
         * @param collection what the quantifier ranges over
         */
        Ways removed(Datum collection, Datum element);

        /** The ways to settle a quantifier with another collection than the one there is. */
        Ways reshaped(int cell, Step quantifier, boolean truth);
    }

    private final Plan plan;
    private final WayAlgebra algebra;
    private final Leaves leaves;
    private final Map<Integer, Ways> whenTrue = new HashMap<>();
    private final Map<Integer, Ways> whenFalse = new HashMap<>();

    /** Each comparison asks twice for either side: without these a comparison of comparisons would take twice as long as those. */
    private final IdentityHashMap<Step, Ways> alike = new IdentityHashMap<>();

    private final IdentityHashMap<Step, Ways> unlike = new IdentityHashMap<>();

    /** @param cells in an order in which each comes after those it reads, so that long chains need no deep recursion */
    Derivation(Plan plan, Map<Integer, Step> cells, WayAlgebra algebra, Leaves leaves) {
        this.plan = plan;
        this.algebra = algebra;
        this.leaves = leaves;
        cells.forEach((index, step) -> {
            boolean wasCutShort = step.datum().gaps().contains(new Gap.OutOfSteps());
            if (step.core().type() == Scalar.BOOLEAN && !wasCutShort) {
                whenTrue.put(index, of(index, step, true));
                whenFalse.put(index, of(index, step, false));
            }
        });
    }

    Ways cell(int cell, boolean truth) {
        return (truth ? whenTrue : whenFalse).getOrDefault(cell, Ways.NONE);
    }

    /** For one of several things to be so. */
    Ways any(List<Ways> ways) {
        return algebra.either(ways);
    }

    /** For several things to be so. */
    Ways all(List<Ways> ways) {
        return algebra.both(ways);
    }

    /** For a norm to have a verdict of this kind. */
    Ways norm(PlannedNorm norm, Verdict verdict) {
        return switch (verdict) {
            case VIOLATED, NOT_FOLLOWED -> cell(norm.breach(), true);
            case COMPLIANT, FOLLOWED -> cell(norm.breach(), false);
            case NOT_APPLICABLE -> norm.applies().map(cell -> cell(cell, false)).orElse(Ways.NONE);
            case UNDECIDED, NOT_EVALUATED -> Ways.NONE;
        };
    }

    /** For some norm of a clause to be violated. */
    Ways violated(NodeId clause) {
        return algebra.either(plan.norms(clause).stream()
                .filter(norm -> !norm.isSoft())
                .map(norm -> cell(norm.breach(), true))
                .toList());
    }

    /** For every norm of a clause to be decided, and none violated. */
    Ways cleared(NodeId clause) {
        return algebra.both(plan.norms(clause).stream().map(this::cleared).toList());
    }

    private Ways cleared(PlannedNorm norm) {
        Ways kept = cell(norm.breach(), false);
        return norm.isSoft() ? algebra.either(List.of(kept, cell(norm.breach(), true))) : kept;
    }

    /** For every norm of a clause to be kept. */
    Ways kept(NodeId clause) {
        return algebra.both(plan.norms(clause).stream()
                .map(norm -> cell(norm.breach(), false))
                .toList());
    }

    private Ways notKept(NodeId clause) {
        List<Ways> softBreaches = plan.norms(clause).stream()
                .filter(PlannedNorm::isSoft)
                .map(norm -> cell(norm.breach(), true))
                .toList();
        return algebra.either(
                List.of(violated(clause), algebra.both(List.of(cleared(clause), algebra.either(softBreaches)))));
    }

    private Ways of(int cell, Step step, boolean truth) {
        Core core = step.core();
        if (core instanceof Core.Not) {
            return of(cell, step.parts().get(0), !truth);
        }
        if (core instanceof Core.Junction junction) {
            return joined(junction.connective(), truth, each(cell, step.parts(), truth));
        }
        if (core instanceof Core.Quantified quantified && isExpanded(step)) {
            return quantified(cell, quantified.connective(), step, truth);
        }
        if (core instanceof Core.Operation operation && comparesConditions(operation)) {
            boolean wantsAlike = truth == (operation.operator() == Operator.EQUAL);
            IdentityHashMap<Step, Ways> known = wantsAlike ? alike : unlike;
            Ways ways = known.get(step);
            if (ways == null) {
                ways = compared(cell, step, wantsAlike);
                known.put(step, ways);
            }
            return ways;
        }
        if (core instanceof Core.CellRead read) {
            return cell(read.cell(), truth);
        }
        if (core instanceof Core.Outcome outcome) {
            return leaves.outcome(cell, step, truth, outcome(outcome, cell, step, truth));
        }
        return leaves.of(cell, step, truth);
    }

    private Ways outcome(Core.Outcome outcome, int cell, Step step, boolean truth) {
        return switch (outcome.test()) {
            case VIOLATED -> truth ? violated(outcome.clause()) : cleared(outcome.clause());
            case COMPLIES -> truth ? kept(outcome.clause()) : notKept(outcome.clause());
            case UNDECIDED, NOT_APPLICABLE -> leaves.of(cell, step, truth);
        };
    }

    private List<Ways> each(int cell, List<Step> parts, boolean truth) {
        List<Ways> all = new ArrayList<>();
        parts.forEach(part -> all.add(of(cell, part, truth)));
        return all;
    }

    private Ways joined(Connective connective, boolean truth, List<Ways> operands) {
        return connective.decisive() == truth ? algebra.either(operands) : algebra.both(operands);
    }

    private static boolean comparesConditions(Core.Operation operation) {
        return (operation.operator() == Operator.EQUAL || operation.operator() == Operator.NOT_EQUAL)
                && operation.operands().stream().allMatch(operand -> operand.type() == Scalar.BOOLEAN);
    }

    /** Two conditions are alike if both are true or both are false. */
    private Ways compared(int cell, Step step, boolean alike) {
        Step left = step.parts().get(0);
        Step right = step.parts().get(1);
        return algebra.either(List.of(
                algebra.both(List.of(of(cell, left, true), of(cell, right, alike))),
                algebra.both(List.of(of(cell, left, false), of(cell, right, !alike)))));
    }

    private static boolean isExpanded(Step quantifier) {
        return !quantifier.parts().isEmpty()
                && !(quantifier.parts().get(0).datum() instanceof Datum.Unknown)
                && !(quantifier.parts().get(0).datum() instanceof Datum.None);
    }

    /** An element settles a decisive quantifier; for the other outcome each must be so, or not count. */
    private Ways quantified(int cell, Connective connective, Step step, boolean truth) {
        Step domain = step.parts().get(0);
        List<Step> conditions = step.parts().subList(1, step.parts().size());
        List<Ways> elements = each(cell, conditions, truth);
        if (connective.decisive() != truth) {
            List<Datum> data = Values.elements(domain.datum());
            for (int i = 0; i < elements.size(); i++) {
                elements.set(i, algebra.either(List.of(elements.get(i), leaves.removed(domain.datum(), data.get(i)))));
            }
        }
        Ways asItIs = algebra.both(List.of(leaves.domain(cell, domain), joined(connective, truth, elements)));
        return algebra.either(List.of(asItIs, leaves.reshaped(cell, step, truth)));
    }
}
