package dev.proviso.analysis.symbolic;

import dev.proviso.analysis.theory.Bound;
import dev.proviso.analysis.theory.Linear;
import dev.proviso.analysis.theory.Rational;
import dev.proviso.analysis.theory.Simplex;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Variable;

/**
 * Comparisons of linear terms as formulas. Each comparison is a bound on a sum, each bound a propositional variable; bounds on the same
 * sum are ordered by axioms, so that the arithmetic is asked about less.
 */
final class Numbers {

    /** The interval of all values of a term; empty ends are open. */
    private record Range(Optional<Rational> least, Optional<Rational> most) {}

    /** That a variable of the simplex method is at most a bound. */
    private record Atom(int variable, Bound bound) {}

    /** Of the arithmetic's units. */
    private static final int WORK_OF_A_STEP = 10;

    private final Logic logic;
    private final Simplex simplex = new Simplex();
    private final List<Boolean> integral = new ArrayList<>();
    private final List<Range> ranges = new ArrayList<>();
    private final Map<SortedMap<Integer, Rational>, Integer> sums = new HashMap<>();
    private final Map<Integer, NavigableMap<Bound, Variable>> bounds = new HashMap<>();
    private final Map<Variable, Atom> atoms = new LinkedHashMap<>();
    private long workTaken;

    Numbers(Logic logic) {
        this.logic = logic;
    }

    /**
     * A new number, within bounds if given.
     *
     * @param preferred what it is while nothing speaks against it
     */
    Linear variable(boolean isIntegral, Optional<Rational> least, Optional<Rational> most, Rational preferred) {
        int variable = simplex.variable(preferred);
        least.ifPresent(bound -> simplex.fixLeast(variable, bound));
        most.ifPresent(bound -> simplex.fixMost(variable, bound));
        integral.add(isIntegral);
        ranges.add(new Range(least, most));
        return Linear.variable(variable);
    }

    /** Whether a term is at most zero. */
    Formula atMostZero(Linear term) {
        return compareWithZero(term, false);
    }

    /** Whether a term is less than zero. */
    Formula belowZero(Linear term) {
        return compareWithZero(term, true);
    }

    Formula isZero(Linear term) {
        return logic.and(atMostZero(term), atMostZero(term.times(Rational.of(-1))));
    }

    Formula equal(Linear a, Linear b) {
        return isZero(a.minus(b));
    }

    Formula less(Linear a, Linear b) {
        return belowZero(a.minus(b));
    }

    Formula atMost(Linear a, Linear b) {
        return atMostZero(a.minus(b));
    }

    /** Whether a term lies between two numbers, these included. */
    Formula within(Linear term, Rational least, Rational most) {
        return logic.and(atMost(Linear.constant(least), term), atMost(term, Linear.constant(most)));
    }

    private Formula compareWithZero(Linear term, boolean isStrict) {
        if (term.isConstant()) {
            int sign = term.constant().signum();
            return logic.of(isStrict ? sign < 0 : sign <= 0);
        }
        Range range = range(term);
        if (range.most()
                .filter(most -> isStrict ? most.signum() < 0 : most.signum() <= 0)
                .isPresent()) {
            return logic.yes();
        }
        if (range.least()
                .filter(least -> isStrict ? least.signum() >= 0 : least.signum() > 0)
                .isPresent()) {
            return logic.no();
        }
        boolean isWhole = isWhole(term);
        Linear scaled = term.times(isWhole ? toCoprime(term) : Rational.ONE.over(leading(term, true)));
        boolean isUpper = leading(scaled, false).signum() > 0;
        // form + constant <= 0 bounds the form from above; -form + constant <= 0 from below.
        SortedMap<Integer, Rational> form = (isUpper ? scaled : scaled.times(Rational.of(-1))).factors();
        int variable = sum(form, isWhole);
        Rational bound = isUpper ? scaled.constant().negate() : scaled.constant();
        if (isUpper) {
            return atom(variable, upper(bound, isStrict, isWhole));
        }
        // form >= bound is not (form < bound).
        return logic.not(atom(variable, upper(bound, !isStrict, isWhole)));
    }

    /** At most the number, or less than it, as the bound that says so. */
    private static Bound upper(Rational number, boolean isStrict, boolean isWhole) {
        if (isWhole) {
            return Bound.of(Rational.of(isStrict ? number.ceiling().subtract(BigInteger.ONE) : number.floor()));
        }
        return isStrict ? Bound.below(number) : Bound.of(number);
    }

    private boolean isWhole(Linear term) {
        return term.factors().keySet().stream().allMatch(integral::get);
    }

    private static Rational leading(Linear term, boolean absolute) {
        Rational factor = term.factors().values().iterator().next();
        return absolute && factor.signum() < 0 ? factor.negate() : factor;
    }

    /** What makes the factors integers without a common divisor. */
    private static Rational toCoprime(Linear term) {
        BigInteger denominators = BigInteger.ONE;
        BigInteger numerators = BigInteger.ZERO;
        for (Rational factor : term.factors().values()) {
            denominators = denominators.multiply(factor.denominator()).divide(denominators.gcd(factor.denominator()));
        }
        for (Rational factor : term.factors().values()) {
            numerators = numerators.gcd(factor.times(Rational.of(denominators)).numerator());
        }
        return Rational.of(denominators).over(Rational.of(numerators));
    }

    private Range range(Linear term) {
        Optional<Rational> least = Optional.of(term.constant());
        Optional<Rational> most = Optional.of(term.constant());
        for (Map.Entry<Integer, Rational> part : term.factors().entrySet()) {
            Range range = ranges.get(part.getKey());
            Rational factor = part.getValue();
            Optional<Rational> low = factor.signum() > 0 ? range.least() : range.most();
            Optional<Rational> high = factor.signum() > 0 ? range.most() : range.least();
            least = least.flatMap(sum -> low.map(bound -> sum.plus(bound.times(factor))));
            most = most.flatMap(sum -> high.map(bound -> sum.plus(bound.times(factor))));
        }
        return new Range(least, most);
    }

    private int sum(SortedMap<Integer, Rational> form, boolean isWhole) {
        if (form.size() == 1 && form.containsValue(Rational.ONE)) {
            return form.firstKey();
        }
        return sums.computeIfAbsent(form, f -> {
            Linear term = new Linear(f, Rational.ZERO);
            integral.add(isWhole);
            ranges.add(range(term));
            return simplex.sum(term);
        });
    }

    private Formula atom(int variable, Bound bound) {
        NavigableMap<Bound, Variable> ordered = bounds.computeIfAbsent(variable, v -> new TreeMap<>());
        Variable known = ordered.get(bound);
        if (known != null) {
            return known;
        }
        Variable atom = logic.variable();
        atoms.put(atom, new Atom(variable, bound));
        Optional.ofNullable(ordered.lowerEntry(bound))
                .ifPresent(lower -> logic.axiom(logic.implies(lower.getValue(), atom)));
        Optional.ofNullable(ordered.higherEntry(bound))
                .ifPresent(higher -> logic.axiom(logic.implies(atom, higher.getValue())));
        ordered.put(bound, atom);
        return atom;
    }

    /**
     * Looks for numbers that make exactly the comparisons true that a model says are.
     *
     * @param decided those that the model decides
     * @return what cannot be so together, as a clause that rules it out; empty if there are such numbers
     */
    Optional<Formula> refute(Set<Variable> decided, Set<Variable> positive) {
        simplex.reset();
        List<Formula> reasons = new ArrayList<>();
        for (Map.Entry<Variable, Atom> entry : atoms.entrySet()) {
            if (!decided.contains(entry.getKey())) {
                continue;
            }
            boolean isUpper = positive.contains(entry.getKey());
            reasons.add(isUpper ? entry.getKey() : entry.getKey().negate());
            Atom atom = entry.getValue();
            Optional<Set<Integer>> conflict = simplex.assertBound(
                    atom.variable(), isUpper, isUpper ? atom.bound() : above(atom), reasons.size() - 1);
            if (conflict.isPresent()) {
                return conflict.map(numbers -> clause(numbers, reasons));
            }
        }
        return simplex.check().map(numbers -> clause(numbers, reasons));
    }

    private Bound above(Atom atom) {
        return Boolean.TRUE.equals(integral.get(atom.variable()))
                ? Bound.of(atom.bound().number().plus(Rational.ONE))
                : new Bound(atom.bound().number(), atom.bound().small().plus(Rational.ONE));
    }

    private Formula clause(Set<Integer> numbers, List<Formula> reasons) {
        return logic.or(
                numbers.stream().map(number -> logic.not(reasons.get(number))).toList());
    }

    /** Lets the arithmetic begin another question. */
    void renewWork() {
        simplex.renewWork();
        workTaken = 0;
    }

    /** What the arithmetic took since the last call, in steps. */
    long takeWork() {
        long before = workTaken;
        workTaken = simplex.work();
        return (workTaken - before) / WORK_OF_A_STEP;
    }

    /** The numbers that were found. */
    List<Rational> values() {
        return simplex.values();
    }

    /** The value of a term. */
    static Rational value(Linear term, List<Rational> values) {
        Rational sum = term.constant();
        for (Map.Entry<Integer, Rational> part : term.factors().entrySet()) {
            sum = sum.plus(values.get(part.getKey()).times(part.getValue()));
        }
        return sum;
    }

    /** Divides the cases of a variable that should be an integer, and is none among these values. False if there is none. */
    boolean split(List<Rational> values) {
        for (int variable = 0; variable < values.size(); variable++) {
            if (Boolean.TRUE.equals(integral.get(variable))
                    && !values.get(variable).isInteger()) {
                Formula atom =
                        atom(variable, Bound.of(Rational.of(values.get(variable).floor())));
                // Another name for the opposite makes the search decide it.
                Variable opposite = logic.variable();
                logic.axiom(logic.or(atom, opposite));
                logic.axiom(logic.or(logic.not(atom), logic.not(opposite)));
                return true;
            }
        }
        return false;
    }
}
