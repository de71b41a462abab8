package dev.proviso.analysis.theory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Finds values of variables within bounds on them and on sums of them, or a set of bounds that cannot hold together: the simplex method
 * for solvers of propositional logic with arithmetic (Dutertre and de Moura, 2006), over exact fractions. Bounds that are asserted carry a
 * reason and can all be withdrawn; the sums stay, and so do the values, from which the next search goes on.
 *
 * <p>It always ends: of the variables to exchange it takes those of the least number (Bland's rule). But fractions may grow longer with every
 * exchange, so that the work is counted, and past a limit it gives up.
 */
public final class Simplex {

    /** The reason of a bound that always holds. */
    private static final int ALWAYS = -1;

    /** In units of a tenth of a microsecond, more or less. */
    private static final long MOST_WORK = 25_000_000;

    /** What a product of the shortest numbers costs. */
    private static final int LEAST_WORK = 4;

    /** Thrown when it takes more work than it may. */
    public static final class TooMuchWork extends RuntimeException {
        private static final long serialVersionUID = 1;

        private TooMuchWork() {
            super("too much work", null, false, false);
        }
    }

    private record Limit(Bound bound, int reason) {}

    private static final class Column {
        Bound value;

        @Nullable
        Limit least;

        @Nullable
        Limit most;

        @Nullable
        Limit fixedLeast;

        @Nullable
        Limit fixedMost;

        Column(Bound value) {
            this.value = value;
        }
    }

    private final List<Column> columns = new ArrayList<>();

    /** Each variable that depends on others, as the sum that it is. */
    private final SortedMap<Integer, SortedMap<Integer, Rational>> rows = new TreeMap<>();

    private long work;

    /**
     * A new variable.
     *
     * @param preferred the value that it has while nothing speaks against it
     */
    public int variable(Rational preferred) {
        columns.add(new Column(Bound.of(preferred)));
        return columns.size() - 1;
    }

    /** A variable that is always this sum. */
    public int sum(Linear form) {
        SortedMap<Integer, Rational> row = new TreeMap<>();
        Bound value = Bound.ZERO;
        for (Map.Entry<Integer, Rational> part : form.factors().entrySet()) {
            value = value.plus(column(part.getKey()).value.times(part.getValue()));
            SortedMap<Integer, Rational> inner = rows.get(part.getKey());
            if (inner == null) {
                add(row, part.getKey(), part.getValue());
            } else {
                inner.forEach((variable, factor) -> add(row, variable, product(factor, part.getValue())));
            }
        }
        columns.add(new Column(value));
        rows.put(columns.size() - 1, row);
        return columns.size() - 1;
    }

    private static void add(Map<Integer, Rational> row, int variable, Rational factor) {
        Rational sum = row.getOrDefault(variable, Rational.ZERO).plus(factor);
        if (sum.signum() == 0) {
            row.remove(variable);
        } else {
            row.put(variable, sum);
        }
    }

    private Column column(int variable) {
        return columns.get(variable);
    }

    /** Bounds a variable for good. */
    public void fixLeast(int variable, Rational bound) {
        column(variable).fixedLeast = new Limit(Bound.of(bound), ALWAYS);
    }

    /** Bounds a variable for good. */
    public void fixMost(int variable, Rational bound) {
        column(variable).fixedMost = new Limit(Bound.of(bound), ALWAYS);
    }

    /** The work done so far, in units of a tenth of a microsecond, more or less. */
    public long work() {
        return work;
    }

    /** Forgets the work done so far, so that another question has a limit of its own. */
    public void renewWork() {
        work = 0;
    }

    /** Withdraws all bounds that have a reason. */
    public void reset() {
        for (Column column : columns) {
            column.least = column.fixedLeast;
            column.most = column.fixedMost;
        }
    }

    /**
     * Asserts that a variable is at most, or at least, a bound.
     *
     * @param reason a number of the caller's
     * @return the reasons of bounds that contradict each other, if they do
     */
    public Optional<Set<Integer>> assertBound(int variable, boolean isUpper, Bound bound, int reason) {
        Column column = column(variable);
        Limit limit = new Limit(bound, reason);
        if (isUpper) {
            if (column.most == null || bound.compareTo(column.most.bound()) < 0) {
                column.most = limit;
            }
        } else if (column.least == null || bound.compareTo(column.least.bound()) > 0) {
            column.least = limit;
        }
        if (column.least != null && column.most != null && column.least.bound().compareTo(column.most.bound()) > 0) {
            return Optional.of(reasons(List.of(column.least, column.most)));
        }
        return Optional.empty();
    }

    /**
     * Finds values within all bounds, or says the reasons of some that cannot hold together.
     *
     * @throws TooMuchWork if its fractions have become too long, or there are too many
     * @throws CancellationException if the thread is interrupted meanwhile
     */
    public Optional<Set<Integer>> check() {
        for (int variable = 0; variable < columns.size(); variable++) {
            if (!rows.containsKey(variable)) {
                nearestWithinBounds(variable);
            }
        }
        while (true) {
            Optional<Integer> broken = rows.keySet().stream()
                    .filter(variable -> isBelow(column(variable)) || isAbove(column(variable)))
                    .findFirst();
            if (broken.isEmpty()) {
                return Optional.empty();
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted");
            }
            Optional<Set<Integer>> conflict = repair(broken.get());
            if (conflict.isPresent()) {
                return conflict;
            }
        }
    }

    private void nearestWithinBounds(int variable) {
        Column column = column(variable);
        if (column.least != null && isBelow(column)) {
            move(variable, column.least.bound());
        } else if (column.most != null && isAbove(column)) {
            move(variable, column.most.bound());
        }
    }

    private static boolean isBelow(Column column) {
        return column.least != null && column.value.compareTo(column.least.bound()) < 0;
    }

    private static boolean isAbove(Column column) {
        return column.most != null && column.value.compareTo(column.most.bound()) > 0;
    }

    /** Gives a variable that depends on none another value. */
    private void move(int variable, Bound value) {
        Bound change = value.minus(column(variable).value);
        rows.forEach((dependent, row) -> {
            Rational factor = row.get(variable);
            if (factor != null) {
                spend(change.number(), factor);
                column(dependent).value = column(dependent).value.plus(change.times(factor));
            }
        });
        column(variable).value = value;
    }

    private Optional<Set<Integer>> repair(int basic) {
        Column column = column(basic);
        boolean mustGrow = isBelow(column);
        Limit violated = mustGrow ? column.least : column.most;
        if (violated == null) {
            throw new IllegalStateException("nothing to repair");
        }
        SortedMap<Integer, Rational> row = row(basic);
        List<Limit> obstacles = new ArrayList<>();
        obstacles.add(violated);
        for (Map.Entry<Integer, Rational> part : row.entrySet()) {
            Column other = column(part.getKey());
            boolean otherGrows = mustGrow == part.getValue().signum() > 0;
            Limit obstacle = otherGrows ? other.most : other.least;
            if (obstacle == null || other.value.compareTo(obstacle.bound()) != 0) {
                Bound change = violated.bound().minus(column.value).over(part.getValue());
                Bound moved = other.value.plus(change);
                exchange(basic, part.getKey());
                // The old row's variable has its bound now; the new one follows from it.
                column.value = violated.bound();
                other.value = moved;
                recompute(part.getKey());
                return Optional.empty();
            }
            obstacles.add(obstacle);
        }
        return Optional.of(reasons(obstacles));
    }

    private void recompute(int except) {
        rows.forEach((dependent, row) -> {
            if (dependent != except) {
                Bound value = Bound.ZERO;
                for (Map.Entry<Integer, Rational> part : row.entrySet()) {
                    spend(column(part.getKey()).value.number(), part.getValue());
                    value = value.plus(column(part.getKey()).value.times(part.getValue()));
                }
                column(dependent).value = value;
            }
        });
    }

    private SortedMap<Integer, Rational> row(int basic) {
        SortedMap<Integer, Rational> row = rows.get(basic);
        if (row == null) {
            throw new IllegalStateException("depends on nothing: " + basic);
        }
        return row;
    }

    /** Solves the row of {@code basic} for {@code other}, and puts that in all rows. */
    private void exchange(int basic, int other) {
        SortedMap<Integer, Rational> row = row(basic);
        rows.remove(basic);
        Rational factor = row.getOrDefault(other, Rational.ZERO);
        SortedMap<Integer, Rational> solved = new TreeMap<>();
        solved.put(basic, Rational.ONE.over(factor));
        row.forEach((variable, old) -> {
            if (variable != other) {
                solved.put(variable, old.over(factor).negate());
            }
        });
        rows.replaceAll((dependent, old) -> {
            Rational share = old.get(other);
            if (share == null) {
                return old;
            }
            SortedMap<Integer, Rational> changed = new TreeMap<>(old);
            changed.remove(other);
            solved.forEach((variable, part) -> add(changed, variable, product(part, share)));
            return changed;
        });
        rows.put(other, solved);
    }

    private Rational product(Rational a, Rational b) {
        spend(a, b);
        return a.times(b);
    }

    /** Counts the work of a product: to reduce it takes time by the square of its length. */
    private void spend(Rational a, Rational b) {
        long words = ((long) a.bits() + b.bits()) / Long.SIZE;
        work += LEAST_WORK + words * words;
        if (work > MOST_WORK) {
            throw new TooMuchWork();
        }
    }

    private static Set<Integer> reasons(List<Limit> limits) {
        Set<Integer> reasons = new HashSet<>();
        limits.forEach(limit -> reasons.add(limit.reason()));
        reasons.remove(ALWAYS);
        return Collections.unmodifiableSet(reasons);
    }

    /**
     * Values of all variables that {@link #check} found, with a real number small enough in the place of the endlessly small one.
     *
     * @throws IllegalStateException if it found a contradiction
     */
    public List<Rational> values() {
        Rational small = Rational.ONE;
        for (Column column : columns) {
            if (column.least != null) {
                small = smallEnough(small, column.least.bound(), column.value);
            }
            if (column.most != null) {
                small = smallEnough(small, column.value, column.most.bound());
            }
        }
        List<Rational> values = new ArrayList<>();
        for (Column column : columns) {
            values.add(column.value.number().plus(column.value.small().times(small)));
        }
        return values;
    }

    private static Rational smallEnough(Rational small, Bound less, Bound more) {
        Rational room = more.number().minus(less.number());
        Rational needed = less.small().minus(more.small());
        Rational result = small;
        if (needed.signum() > 0 && room.signum() <= 0) {
            throw new IllegalStateException("there are no values that keep all bounds");
        }
        while (needed.signum() > 0 && needed.times(result).compareTo(room) > 0) {
            result = result.over(Rational.of(10));
        }
        return result;
    }
}
