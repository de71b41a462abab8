package dev.proviso.analysis.symbolic;

import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.document.NodeId;
import java.util.HashMap;
import java.util.Map;

/** What the cells of a plan come to for any app; each is evaluated once, when it is first asked for. */
final class Cells {

    private final Scene scene;
    private final Plan plan;
    private final Recorder recorder;
    private final Map<Integer, Symbol> cells = new HashMap<>();
    private final Map<NodeId, Outcomes.OfClause> outcomes = new HashMap<>();

    Cells(Scene scene, Plan plan, Recorder recorder) {
        this.scene = scene;
        this.plan = plan;
        this.recorder = recorder;
    }

    Symbol cell(int index) {
        Symbol known = cells.get(index);
        if (known == null) {
            known = Evaluator.evaluate(plan.cells().get(index).core(), scene, plan, this, recorder);
            cells.put(index, known);
        }
        return known;
    }

    Outcomes.OfClause outcomes(NodeId clause) {
        Outcomes.OfClause known = outcomes.get(clause);
        if (known == null) {
            known = Outcomes.ofClause(plan.norms(clause), this, scene.logic());
            outcomes.put(clause, known);
        }
        return known;
    }

    PlannedNorm norm(int index) {
        return plan.norms().get(index);
    }
}
