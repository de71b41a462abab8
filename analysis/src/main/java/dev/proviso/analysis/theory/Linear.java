package dev.proviso.analysis.theory;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sum of multiples of variables, and a constant.
 *
 * @param factors by the number of the variable; none is zero
 */
public record Linear(SortedMap<Integer, Rational> factors, Rational constant) {

    public static final Linear ZERO = constant(Rational.ZERO);

    public Linear {
        factors = Collections.unmodifiableSortedMap(new TreeMap<>(factors));
    }

    public static Linear constant(Rational constant) {
        return new Linear(Collections.emptySortedMap(), constant);
    }

    public static Linear variable(int variable) {
        return new Linear(new TreeMap<>(java.util.Map.of(variable, Rational.ONE)), Rational.ZERO);
    }

    public boolean isConstant() {
        return factors.isEmpty();
    }

    public Linear plus(Linear other) {
        SortedMap<Integer, Rational> sum = new TreeMap<>(factors);
        other.factors.forEach((variable, factor) -> sum.merge(variable, factor, Rational::plus));
        sum.values().removeIf(factor -> factor.signum() == 0);
        return new Linear(sum, constant.plus(other.constant));
    }

    public Linear minus(Linear other) {
        return plus(other.times(Rational.of(-1)));
    }

    public Linear times(Rational factor) {
        if (factor.signum() == 0) {
            return ZERO;
        }
        SortedMap<Integer, Rational> product = new TreeMap<>(factors);
        product.replaceAll((variable, old) -> old.times(factor));
        return new Linear(product, constant.times(factor));
    }

    /** The same without its constant. */
    public Linear form() {
        return new Linear(factors, Rational.ZERO);
    }
}
