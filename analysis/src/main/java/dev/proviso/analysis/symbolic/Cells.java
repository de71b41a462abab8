package dev.proviso.analysis.symbolic;

import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.document.NodeId;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.logicng.formulas.Formula;

/**
 * What the cells of a plan come to for any app; each is evaluated once, when it is first asked for.
 *
 * <p>A formula contains those of the cells that its own reads. Where that would go on through a long chain of cells, some on the way are
 * landings: they get names, which stand for their formulas in what is above them, and are evaluated first. So neither the formulas nor the
 * calls that make them lie deep inside each other, and the work for a chain grows as the chain does.
 */
final class Cells {

    /** So many cells that read one another lie between two landings. */
    private static final int FLIGHT = 8;

    private final Scene scene;
    private final Plan plan;
    private final Recorder recorder;
    private final Map<Integer, Symbol> cells = new HashMap<>();
    private final Map<NodeId, Outcomes.OfClause> outcomes = new HashMap<>();
    private boolean isEvaluating;

    Cells(Scene scene, Plan plan, Recorder recorder) {
        this.scene = scene;
        this.plan = plan;
        this.recorder = recorder;
    }

    Symbol cell(int index) {
        Symbol known = cells.get(index);
        if (known == null && isEvaluating) {
            return evaluate(index);
        }
        if (known == null) {
            isEvaluating = true;
            landings(index).forEach(this::land);
            known = cells.containsKey(index) ? cell(index) : evaluate(index);
            isEvaluating = false;
        }
        return known;
    }

    private Symbol evaluate(int index) {
        Symbol symbol = Evaluator.evaluate(plan.cells().get(index).core(), scene, plan, this, recorder);
        cells.put(index, symbol);
        return symbol;
    }

    /** The landings below a cell, each after those below itself. */
    private IntStream landings(int index) {
        BitSet root = new BitSet();
        root.set(index);
        BitSet below = plan.closure(root);
        int[] heights = new int[plan.cells().size()];
        return plan.order().stream().mapToInt(cell -> cell).filter(below::get).filter(cell -> {
            heights[cell] = plan.cells().get(cell).cells().stream()
                    .mapToInt(read -> heights[read] + 1)
                    .max()
                    .orElse(0);
            return heights[cell] > 0 && heights[cell] % FLIGHT == 0;
        });
    }

    private void land(int index) {
        if (!cells.containsKey(index)) {
            Symbol symbol = evaluate(index);
            Content content = symbol.content() instanceof Content.Truthful truth
                    ? new Content.Truthful(named(truth.holds()))
                    : symbol.content();
            cells.put(index, new Symbol(named(symbol.known()), named(symbol.none()), content));
        }
    }

    /** A name that is true exactly where a formula is. */
    private Formula named(Formula formula) {
        if (formula.isAtomicFormula()) {
            return formula;
        }
        Logic logic = scene.logic();
        Formula name = logic.variable();
        logic.axiom(logic.implies(name, formula));
        logic.axiom(logic.implies(formula, name));
        return name;
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
