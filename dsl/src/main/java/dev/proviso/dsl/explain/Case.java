package dev.proviso.dsl.explain;

import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.interpret.Interpreter;
import dev.proviso.dsl.interpret.Results;
import dev.proviso.dsl.interpret.Trace;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.document.NodeId;
import java.util.BitSet;

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

    Trace trace(Inputs inputs) {
        return Interpreter.trace(plan, inputs, steps, cells);
    }
}
