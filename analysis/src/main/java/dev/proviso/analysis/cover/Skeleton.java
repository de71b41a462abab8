package dev.proviso.analysis.cover;

import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Step;
import dev.proviso.dsl.interpret.Trace;
import dev.proviso.dsl.plan.Connective;
import dev.proviso.dsl.plan.Core;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The conditions of a traced decision, and what it would come to if one of them were otherwise. Conditions are what stands between
 * {@code and}, {@code or}, {@code not}, {@code implies} and the quantifiers; one inside a quantifier is met once for each element.
 */
final class Skeleton {

    private final Trace trace;
    private final Set<Integer> inlined;

    /** @param inlined the cells that are part of the decision; what others come to is a condition */
    Skeleton(Trace trace, Set<Integer> inlined) {
        this.trace = trace;
        this.inlined = inlined;
    }

    /** The conditions below a step, each as often as it was met. */
    List<Step> conditions(Step step) {
        List<Step> found = new ArrayList<>();
        collect(step, found);
        return found;
    }

    private void collect(Step step, List<Step> found) {
        Core core = step.core();
        if (core instanceof Core.CellRead read && inlined.contains(read.cell())) {
            collect(cell(read.cell()), found);
        } else if (core instanceof Core.Not || core instanceof Core.Junction) {
            step.parts().forEach(part -> collect(part, found));
        } else if (core instanceof Core.Quantified) {
            elements(step).forEach(part -> collect(part, found));
        } else if (!(core instanceof Core.Constant)) {
            found.add(step);
        }
    }

    Step cell(int cell) {
        Step step = trace.cells().get(cell);
        if (step == null) {
            throw new IllegalArgumentException("not traced: cell " + cell);
        }
        return step;
    }

    /** What a step would come to if a condition below it had another truth value. */
    @SuppressWarnings("ReferenceEquality") // one step of the trace is meant, not any that looks like it
    Truth with(Step step, Step changed, Truth value) {
        if (step == changed) {
            return value;
        }
        if (step.parts().isEmpty()) {
            return leaf(step, changed, value);
        }
        Core core = step.core();
        if (core instanceof Core.Not) {
            return not(with(step.parts().get(0), changed, value));
        }
        if (core instanceof Core.Junction junction) {
            return join(junction.connective(), step.parts(), changed, value);
        }
        if (core instanceof Core.Quantified quantified && !(domain(step) instanceof Datum.Unknown)) {
            return join(quantified.connective(), elements(step), changed, value);
        }
        return step.datum().truth();
    }

    private Truth leaf(Step step, Step changed, Truth value) {
        return step.core() instanceof Core.CellRead read && inlined.contains(read.cell())
                ? with(cell(read.cell()), changed, value)
                : step.datum().truth();
    }

    private static Datum domain(Step quantified) {
        return quantified.parts().get(0).datum();
    }

    private static List<Step> elements(Step quantified) {
        return quantified.parts().isEmpty()
                ? List.of()
                : quantified.parts().subList(1, quantified.parts().size());
    }

    private Truth join(Connective connective, List<Step> parts, Step changed, Truth value) {
        Truth decisive = connective.decisive() ? Truth.TRUE : Truth.FALSE;
        Truth result = not(decisive);
        for (Step part : parts) {
            Truth truth = with(part, changed, value);
            if (truth == decisive) {
                return decisive;
            }
            result = truth == Truth.UNKNOWN ? Truth.UNKNOWN : result;
        }
        return result;
    }

    static Truth not(Truth truth) {
        return switch (truth) {
            case TRUE -> Truth.FALSE;
            case FALSE -> Truth.TRUE;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }
}
