package dev.proviso.analysis.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The simplex method finds numbers that keep all bounds, or bounds of which it says rightly that they cannot be kept together. */
class SimplexProperties {

    /** {@code a·x + b·y + c·z} is at most, or at least, a number; strictly or not. */
    record Constraint(int a, int b, int c, boolean isUpper, boolean isStrict, int bound) {

        Linear form() {
            TreeMap<Integer, Rational> factors = new TreeMap<>();
            List<Integer> all = List.of(a, b, c);
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i) != 0) {
                    factors.put(i, Rational.of(all.get(i)));
                }
            }
            return new Linear(factors, Rational.ZERO);
        }

        Bound limit() {
            int small = isStrict ? isUpper ? -1 : 1 : 0;
            return new Bound(Rational.of(bound), Rational.of(small));
        }

        boolean holds(List<Rational> values) {
            Rational sum = Rational.of(a)
                    .times(values.get(0))
                    .plus(Rational.of(b).times(values.get(1)))
                    .plus(Rational.of(c).times(values.get(2)));
            int order = sum.compareTo(Rational.of(bound)) * (isUpper ? 1 : -1);
            return isStrict ? order < 0 : order <= 0;
        }
    }

    @Provide
    Arbitrary<List<Constraint>> constraints() {
        Arbitrary<Integer> factor = Arbitraries.integers().between(-3, 3);
        return Combinators.combine(
                        factor,
                        factor,
                        factor,
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(-6, 6))
                .as(Constraint::new)
                .filter(constraint -> !constraint.form().isConstant())
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    private static Optional<Set<Integer>> solve(List<Constraint> constraints, List<Rational> values) {
        Simplex simplex = new Simplex();
        for (int i = 0; i < 3; i++) {
            simplex.variable(Rational.of(i));
        }
        List<Integer> sums = constraints.stream()
                .map(constraint -> simplex.sum(constraint.form()))
                .toList();
        simplex.reset();
        for (int i = 0; i < constraints.size(); i++) {
            Constraint constraint = constraints.get(i);
            Optional<Set<Integer>> conflict =
                    simplex.assertBound(sums.get(i), constraint.isUpper(), constraint.limit(), i);
            if (conflict.isPresent()) {
                return conflict;
            }
        }
        Optional<Set<Integer>> conflict = simplex.check();
        if (conflict.isEmpty()) {
            values.addAll(simplex.values());
        }
        return conflict;
    }

    @Property
    void foundNumbersKeepAllBounds(@ForAll("constraints") List<Constraint> constraints) {
        List<Rational> values = new ArrayList<>();

        if (solve(constraints, values).isEmpty()) {
            assertThat(constraints).allMatch(constraint -> constraint.holds(values));
        }
    }

    /** Where some numbers out of a grid keep all bounds, no contradiction is claimed, and neither among the reasons of one. */
    @Property
    void noContradictionIsClaimedWhereThereIsNone(@ForAll("constraints") List<Constraint> constraints) {
        Optional<Set<Integer>> conflict = solve(constraints, new ArrayList<>());

        conflict.ifPresent(reasons -> {
            List<Constraint> some = reasons.stream().map(constraints::get).toList();
            assertThat(grid()).noneMatch(point -> some.stream().allMatch(constraint -> constraint.holds(point)));
        });
    }

    private static List<List<Rational>> grid() {
        List<List<Rational>> grid = new ArrayList<>();
        for (int x = -8; x <= 8; x++) {
            for (int y = -8; y <= 8; y++) {
                for (int z = -8; z <= 8; z++) {
                    grid.add(List.of(half(x), half(y), half(z)));
                }
            }
        }
        return grid;
    }

    private static Rational half(int number) {
        return Rational.of(number).over(Rational.of(2));
    }
}
