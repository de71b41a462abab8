package dev.proviso.dsl.explain;

import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.interpret.Interpreter;
import dev.proviso.dsl.interpret.Results;
import dev.proviso.dsl.interpret.Scope;
import dev.proviso.dsl.interpret.Step;
import dev.proviso.dsl.interpret.Trace;
import dev.proviso.dsl.plan.FactSlot;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.document.NodeId;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The question about one clause: what it comes to under these or those inputs. */
final class Case {

    private final Plan plan;
    private final NodeId clause;
    private final long steps;
    private final BitSet cells;

    Case(Plan plan, NodeId clause, long steps) {
        this.plan = plan;
        this.clause = clause;
        this.steps = steps;
        this.cells = plan.closure(clause);
    }

    Plan plan() {
        return plan;
    }

    NodeId clause() {
        return clause;
    }

    long steps() {
        return steps;
    }

    Results results(Inputs inputs) {
        return Interpreter.run(plan, inputs, steps, cells);
    }

    Verdict verdict(Inputs inputs) {
        return results(inputs).verdict(clause);
    }

    /** Whether the answer takes no more steps than this. */
    boolean isWithin(Inputs inputs, long most) {
        return Interpreter.isWithin(plan, inputs, most, cells);
    }

    /** The facts that the answer may depend on. */
    List<FactSlot> facts() {
        return cells.stream()
                .flatMap(cell -> plan.cells().get(cell).facts().stream().mapToInt(Integer::intValue))
                .sorted()
                .distinct()
                .mapToObj(plan.facts()::get)
                .toList();
    }

    /** What each cell came to, and nothing of how. */
    Trace outline(Results results) {
        Map<Integer, Step> steps = new LinkedHashMap<>();
        for (int index : plan.order()) {
            if (cells.get(index)) {
                Step whole =
                        new Step(plan.cells().get(index).core(), Scope.outermost(), results.cell(index), List.of());
                steps.put(index, whole);
            }
        }
        return new Trace(results, steps);
    }

    Trace trace(Inputs inputs) {
        return Interpreter.trace(plan, inputs, steps, cells);
    }
}
