package dev.proviso.analysis.symbolic;

import dev.proviso.analysis.theory.Linear;
import dev.proviso.analysis.theory.Rational;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.logicng.datastructures.Assignment;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Variable;
import org.logicng.handlers.SATHandler;
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

    /** So often may the propositional solver run into a contradiction before it gives up. */
    private static final int MOST_CONFLICTS = 20_000;

    /** What a contradiction costs, in steps. */
    private static final int CONFLICT = 20;

    /** Names whose truth is decided in a step. */
    private static final int NAMES_OF_A_STEP = 2;

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
    private final Effort effort;
    private int roundsLeft;
    private int conflictsLeft = MOST_CONFLICTS;
    private Optional<Model> model = Optional.empty();
    private Set<Variable> truths = Set.of();

    Search(Scene scene, Formula question, int rounds) {
        this.scene = scene;
        this.logic = scene.logic();
        this.numbers = scene.numbers();
        this.solver = MiniSat.miniSat(logic.factory());
        this.clauses = new Clauses(logic, solver, scene.effort());
        this.effort = scene.effort();
        this.roundsLeft = rounds;
        addAxioms();
        clauses.add(question);
    }

    private void addAxioms() {
        logic.takeAxioms().forEach(clauses::add);
    }

    /**
     * Looks for a model.
     *
     * @param isOrdinary whether only models count in which nothing extraordinary happens
     * @param isExample whether what is a model but for its products and quotients will do: the rules may come out as asked with the
     *     right ones, too
     */
    Outcome find(boolean isOrdinary, Predicate<Model> isExample) {
        for (Variable plain : plain()) {
            if (find(isOrdinary, isExample, List.of(plain)) == Outcome.FOUND) {
                return Outcome.FOUND;
            }
        }
        return find(isOrdinary, isExample, List.of());
    }

    /**
     * Names for that the first factor of all products, and the divisor of quotients that vary in both terms, are some plain number: then
     * they are linear, and what is found is found soon. That nothing is found so says nothing.
     */
    private List<Variable> plain() {
        List<Scene.Quotient> quotients = scene.quotients().stream()
                .filter(quotient ->
                        !quotient.dividend().isConstant() && !quotient.divisor().isConstant())
                .toList();
        if (plain.isEmpty() && !(scene.products().isEmpty() && quotients.isEmpty())) {
            for (long number : PLAIN) {
                Variable name = logic.variable();
                Rational value = Rational.of(number);
                for (Scene.Product product : scene.products()) {
                    logic.axiom(logic.implies(name, numbers.equal(product.left(), Linear.constant(value))));
                    multiple(product.left(), value, product.right(), product.result());
                }
                for (Scene.Quotient quotient : quotients) {
                    logic.axiom(logic.implies(name, numbers.equal(quotient.divisor(), Linear.constant(value))));
                    logic.axiom(logic.implies(
                            name,
                            numbers.equal(quotient.dividend(), quotient.result().times(value))));
                }
                plain.add(name);
            }
            addAxioms();
        }
        return plain;
    }

    /**
     * Looks for a model in which a variable is true, be it extraordinary; of many questions each has its own rounds.
     *
     * @param isExample whether what is a model but for its products and quotients will do
     */
    Outcome find(Variable assumed, int rounds, Predicate<Model> isExample) {
        roundsLeft = rounds;
        conflictsLeft = MOST_CONFLICTS;
        numbers.renewWork();
        return find(false, isExample, List.of(assumed));
    }

    private Outcome find(boolean isOrdinary, Predicate<Model> isExample, List<Variable> assumed) {
        int corrections = 0;
        List<Variable> assumptions = new ArrayList<>(assumed);
        if (isOrdinary) {
            assumptions.addAll(logic.ordinaryVariables());
        }
        while (roundsLeft-- > 0 && corrections <= MOST_CORRECTIONS) {
            effort.spend(1 + solver.underlyingSolver().nVars() / NAMES_OF_A_STEP);
            Tristate satisfiable = assumptions.isEmpty() ? solver.sat(patience()) : solver.sat(patience(), assumptions);
            if (satisfiable == Tristate.UNDEF) {
                effort.spend(0);
                return Outcome.LIMIT;
            }
            if (satisfiable == Tristate.FALSE) {
                return Outcome.NONE;
            }
            Assignment assignment = solver.model();
            Set<Variable> positive = new LinkedHashSet<>(assignment.positiveVariables());
            Set<Variable> decided = new LinkedHashSet<>(positive);
            decided.addAll(assignment.negativeVariables());
            Optional<Formula> refuted = numbers.refute(decided, positive);
            effort.spend(numbers.takeWork());
            if (refuted.isPresent()) {
                clauses.add(refuted.get());
                continue;
            }
            List<Rational> values = numbers.values();
            if (values.stream().anyMatch(value -> value.bits() > MOST_BITS)) {
                return Outcome.LIMIT;
            }
            boolean isSplit = numbers.split(values);
            Model found = new Model(assignment, values);
            if (!isSplit && !isExact(values) && isExample.test(found)) {
                return found(found, positive);
            }
            if (isSplit || multiply(values) || divide(values)) {
                corrections += isSplit ? 0 : 1;
                addAxioms();
                continue;
            }
            return found(found, positive);
        }
        return Outcome.LIMIT;
    }

    private Outcome found(Model found, Set<Variable> positive) {
        model = Optional.of(found);
        truths = positive;
        truths.removeAll(plain);
        return Outcome.FOUND;
    }

    /** Stops the propositional solver when it has run into too many contradictions. */
    private SATHandler patience() {
        return new SATHandler() {
            @Override
            public boolean detectedConflict() {
                return --conflictsLeft > 0 && effort.take(CONFLICT);
            }

            @Override
            public boolean aborted() {
                return conflictsLeft <= 0 || effort.isSpent();
            }
        };
    }

    /** Whether all products and quotients are what their operands make them. */
    private boolean isExact(List<Rational> values) {
        return scene.products().stream().allMatch(product -> isExact(product, values))
                && scene.quotients().stream().allMatch(quotient -> isExact(quotient, values));
    }

    private static boolean isExact(Scene.Product product, List<Rational> values) {
        return Numbers.value(product.left(), values)
                .times(Numbers.value(product.right(), values))
                .equals(Numbers.value(product.result(), values));
    }

    private static boolean isExact(Scene.Quotient quotient, List<Rational> values) {
        Rational divisor = Numbers.value(quotient.divisor(), values);
        return divisor.signum() == 0
                || Units.quotient(Numbers.value(quotient.dividend(), values), divisor)
                        .equals(Numbers.value(quotient.result(), values));
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
            if (!isExact(product, values)) {
                Rational left = Numbers.value(product.left(), values);
                Rational right = Numbers.value(product.right(), values);
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

    /** Corrects quotients at the values found, and on from there. */
    private boolean divide(List<Rational> values) {
        boolean isCorrected = false;
        for (Scene.Quotient quotient : scene.quotients()) {
            if (!isExact(quotient, values)) {
                correct(
                        quotient,
                        Numbers.value(quotient.dividend(), values),
                        Numbers.value(quotient.divisor(), values));
                isCorrected = true;
            }
        }
        return isCorrected;
    }

    /** A greater divisor brings a quotient nearer to zero, a lesser one further away; rounding keeps the order. */
    private void correct(Scene.Quotient quotient, Rational dividend, Rational divisor) {
        Rational sign = Rational.of(divisor.signum());
        Linear known = Linear.constant(dividend.times(sign));
        Linear above = quotient.dividend().times(sign);
        Linear below = quotient.divisor().times(sign);
        Linear size = Linear.constant(divisor.times(sign));
        Linear value = Linear.constant(Units.quotient(dividend, divisor));
        Formula isNotMore = numbers.atMost(above, known);
        Formula isNotLess = numbers.atMost(known, above);
        Formula isFurther = numbers.atMost(size, below);
        Formula isNearer = logic.and(numbers.belowZero(below.times(Rational.of(-1))), numbers.atMost(below, size));
        Formula atMost = numbers.atMost(quotient.result(), value);
        Formula atLeast = numbers.atMost(value, quotient.result());
        if (known.constant().signum() >= 0) {
            logic.axiom(logic.implies(logic.and(isNotMore, isFurther), atMost));
            logic.axiom(logic.implies(logic.and(isNotLess, isNearer), atLeast));
        }
        if (known.constant().signum() <= 0) {
            logic.axiom(logic.implies(logic.and(isNotLess, isFurther), atLeast));
            logic.axiom(logic.implies(logic.and(isNotMore, isNearer), atMost));
        }
    }
}
