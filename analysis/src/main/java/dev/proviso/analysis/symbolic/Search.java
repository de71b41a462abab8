package dev.proviso.analysis.symbolic;

import dev.proviso.analysis.theory.Linear;
import dev.proviso.analysis.theory.Rational;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.logicng.datastructures.Assignment;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MiniSat;

/**
 * Looks for a model of a scene and a question. The propositional solver proposes which comparisons are true, the arithmetic finds numbers
 * or a few comparisons that contradict each other, which then are a clause more; so on until both agree.
 */
final class Search {

    /** What came of a search. */
    enum Outcome {
        FOUND,
        NONE,
        LIMIT
    }

    /** No fact has a number with so many digits, and from here on each product has twice as many. */
    private static final int MOST_BITS = 10_000;

    /** So often a product may come out otherwise than was supposed. Of what is not found then, more tries seldom find anything. */
    private static final int MOST_CORRECTIONS = 40;

    /** Factors that people would try first. */
    private static final long[] PLAIN = {1, 2, 3, 10, 100, -1};

    private final Scene scene;
    private final Logic logic;
    private final Numbers numbers;
    private final MiniSat solver;
    private final Clauses clauses;
    private final List<Variable> plain = new ArrayList<>();
    private int roundsLeft;
    private Optional<Model> model = Optional.empty();
    private Set<Variable> truths = Set.of();

    Search(Scene scene, Formula question, int rounds) {
        this.scene = scene;
        this.logic = scene.logic();
        this.numbers = scene.numbers();
        this.solver = MiniSat.miniSat(logic.factory());
        this.clauses = new Clauses(logic, solver);
        this.roundsLeft = rounds;
        addAxioms();
        clauses.add(question);
    }

    private void addAxioms() {
        logic.takeAxioms().forEach(clauses::add);
    }

    /** @param isOrdinary whether only models count in which nothing extraordinary happens */
    Outcome find(boolean isOrdinary) {
        for (Variable plain : plain()) {
            if (find(isOrdinary, List.of(plain)) == Outcome.FOUND) {
                return Outcome.FOUND;
            }
        }
        return find(isOrdinary, List.of());
    }

    /**
     * Names for that the first factor of all products is some plain number: then they are linear, and what is found is found soon. That
     * nothing is found so says nothing.
     */
    private List<Variable> plain() {
        if (plain.isEmpty() && !scene.products().isEmpty()) {
            for (long number : PLAIN) {
                Variable name = logic.variable();
                Rational value = Rational.of(number);
                for (Scene.Product product : scene.products()) {
                    logic.axiom(logic.implies(name, numbers.equal(product.left(), Linear.constant(value))));
                    multiple(product.left(), value, product.right(), product.result());
                }
                plain.add(name);
            }
            addAxioms();
        }
        return plain;
    }

    private Outcome find(boolean isOrdinary, List<Variable> assumed) {
        int corrections = 0;
        List<Variable> assumptions = new ArrayList<>(assumed);
        if (isOrdinary) {
            assumptions.addAll(logic.ordinaryVariables());
        }
        while (roundsLeft-- > 0 && corrections <= MOST_CORRECTIONS) {
            Scene.stopIfInterrupted();
            Tristate satisfiable = assumptions.isEmpty() ? solver.sat() : solver.sat(assumptions);
            if (satisfiable == Tristate.FALSE) {
                return Outcome.NONE;
            }
            Assignment assignment = solver.model();
            Set<Variable> positive = new LinkedHashSet<>(assignment.positiveVariables());
            Set<Variable> decided = new LinkedHashSet<>(positive);
            decided.addAll(assignment.negativeVariables());
            Optional<Formula> refuted = numbers.refute(decided, positive);
            if (refuted.isPresent()) {
                clauses.add(refuted.get());
                continue;
            }
            List<Rational> values = numbers.values();
            if (values.stream().anyMatch(value -> value.bits() > MOST_BITS)) {
                return Outcome.LIMIT;
            }
            boolean isSplit = numbers.split(values);
            if (isSplit || multiply(values) || divide(values)) {
                corrections += isSplit ? 0 : 1;
                addAxioms();
                continue;
            }
            model = Optional.of(new Model(assignment, values));
            truths = positive;
            truths.removeAll(plain);
            return Outcome.FOUND;
        }
        return Outcome.LIMIT;
    }

    Model model() {
        return model.orElseThrow();
    }

    /** Rules out the model that was found, and those that say the same of all facts. */
    void exclude() {
        clauses.add(logic.or(truths.stream().<Formula>map(Variable::negate).toList()));
    }

    /** Corrects products: where one factor has the value found, the product is a multiple of the other. */
    private boolean multiply(List<Rational> values) {
        boolean isCorrected = false;
        for (Scene.Product product : scene.products()) {
            Rational left = Numbers.value(product.left(), values);
            Rational right = Numbers.value(product.right(), values);
            if (!left.times(right).equals(Numbers.value(product.result(), values))) {
                multiple(product.left(), left, product.right(), product.result());
                multiple(product.right(), right, product.left(), product.result());
                isCorrected = true;
            }
        }
        return isCorrected;
    }

    private void multiple(Linear factor, Rational value, Linear other, Linear result) {
        logic.axiom(logic.implies(
                numbers.equal(factor, Linear.constant(value)), numbers.equal(result, other.times(value))));
    }

    /** Corrects quotients at the values found. */
    private boolean divide(List<Rational> values) {
        boolean isCorrected = false;
        for (Scene.Quotient quotient : scene.quotients()) {
            Rational dividend = Numbers.value(quotient.dividend(), values);
            Rational divisor = Numbers.value(quotient.divisor(), values);
            if (divisor.signum() == 0) {
                continue;
            }
            Rational result = Units.quotient(dividend, divisor);
            if (!result.equals(Numbers.value(quotient.result(), values))) {
                logic.axiom(logic.implies(
                        logic.and(
                                numbers.equal(quotient.dividend(), Linear.constant(dividend)),
                                numbers.equal(quotient.divisor(), Linear.constant(divisor))),
                        numbers.equal(quotient.result(), Linear.constant(result))));
                isCorrected = true;
            }
        }
        return isCorrected;
    }
}
