package dev.proviso.analysis.theory;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SimplexTest {

    private static final int SIZE = 24;
    private static final int BITS = 4_000;

    /** Once a search went on for many minutes with fractions that were longer after each exchange. */
    @Test
    void endsWhereItsFractionsGrowWithoutEnd() {
        Random random = new Random(1);
        Simplex simplex = new Simplex();
        for (int i = 0; i < SIZE; i++) {
            simplex.variable(Rational.ZERO);
        }
        for (int i = 0; i < SIZE; i++) {
            TreeMap<Integer, Rational> factors = new TreeMap<>();
            for (int variable = 0; variable < SIZE; variable++) {
                factors.put(variable, Rational.of(new BigInteger(BITS, random)));
            }
            int sum = simplex.sum(new Linear(factors, Rational.ZERO));
            simplex.assertBound(sum, false, Bound.of(Rational.of(i + 1L)), i);
        }

        assertThatThrownBy(simplex::check).isInstanceOf(Simplex.TooMuchWork.class);
    }
}
