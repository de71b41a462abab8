package dev.proviso.analysis.symbolic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.logicng.collections.LNGIntVector;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Not;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MiniSat;
import org.logicng.solvers.sat.MiniSatStyleSolver;

/**
 * Gives formulas to a solver as clauses: every part that has parts gets a variable that is true exactly where it is (Tseitin, 1968). Parts
 * that formulas share are given once, so that the cost is linear in the different parts.
 */
final class Clauses {

    private final Logic logic;
    private final MiniSat solver;
    private final Effort effort;
    private final Map<Formula, Literal> names = new HashMap<>();

    Clauses(Logic logic, MiniSat solver, Effort effort) {
        this.logic = logic;
        this.solver = solver;
        this.effort = effort;
    }

    /** States that a formula is true. */
    void add(Formula formula) {
        // What the solver found before does not hold any more; it is told so by whatever is added to it.
        solver.add(logic.yes());
        state(formula);
    }

    private void state(Formula formula) {
        switch (formula.type()) {
            case AND -> formula.forEach(this::state);
            case OR -> {
                List<Literal> clause = new ArrayList<>();
                formula.forEach(operand -> clause.add(literal(operand)));
                clause(clause);
            }
            case TRUE, FALSE -> solver.add(formula);
            default -> clause(List.of(literal(formula)));
        }
    }

    /** Goes past the library's own way in, which keeps every clause as a formula, too. */
    private void clause(List<Literal> literals) {
        effort.spend(literals.size());
        LNGIntVector numbers = new LNGIntVector(literals.size());
        for (Literal literal : new TreeSet<>(literals)) {
            int variable = variable(literal.name());
            numbers.push(literal.phase() ? 2 * variable : 2 * variable + 1);
        }
        solver.underlyingSolver().addClause(numbers, null);
    }

    private int variable(String name) {
        MiniSatStyleSolver inner = solver.underlyingSolver();
        int known = inner.idxForName(name);
        if (known >= 0) {
            return known;
        }
        int variable = inner.newVar(true, true);
        inner.addName(name, variable);
        return variable;
    }

    private Literal literal(Formula formula) {
        if (formula instanceof Literal literal) {
            return literal;
        }
        if (formula instanceof Not not) {
            return literal(not.operand()).negate();
        }
        Literal known = names.get(formula);
        if (known == null) {
            known = named(formula);
            names.put(formula, known);
        }
        return known;
    }

    private Literal named(Formula formula) {
        boolean isAnd = switch (formula.type()) {
            case AND -> true;
            case OR -> false;
            default -> throw new IllegalArgumentException("not made by this logic: " + formula.type());
        };
        Variable name = logic.variable();
        // An and is false as soon as one operand is; an or is true as soon as one is.
        Literal settled = isAnd ? name.negate() : name;
        List<Literal> whole = new ArrayList<>();
        formula.forEach(operand -> {
            Literal part = literal(operand);
            Literal settling = isAnd ? part.negate() : part;
            clause(List.of(settling.negate(), settled));
            whole.add(settling);
        });
        whole.add(settled.negate());
        clause(whole);
        return name;
    }
}
