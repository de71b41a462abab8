package dev.proviso.analysis.impact;

import java.util.Comparator;

/**
 * From one standing to another. Ordered from the worst for an app to the best: what is newly broken, what can newly not be answered, what
 * is otherwise without being better or worse, what is mended, what stays as it is.
 */
public record Transition(Standing before, Standing after) implements Comparable<Transition> {

    private static final Comparator<Transition> WORST_FIRST = Comparator.comparing(Transition::direction)
            .thenComparing(Transition::after)
            .thenComparing(Transition::before, Comparator.reverseOrder());

    /** Where a transition leads, the worst first. */
    public enum Direction {
        /** A duty, or advice, is broken that was not, or more gravely. */
        WORSE,
        /** It is undecided now and was decided before, or was not asked. */
        UNANSWERABLE,
        /** Neither better nor worse. */
        OTHER,
        /** A breach is gone, or is less grave, or what was undecided turned out well. */
        BETTER,
        /** The same standing. */
        SAME
    }

    public Direction direction() {
        if (before == after) {
            return Direction.SAME;
        }
        if (after.burden() > before.burden()) {
            return Direction.WORSE;
        }
        if (after == Standing.UNDECIDED) {
            return Direction.UNANSWERABLE;
        }
        return after.burden() < before.burden() || before == Standing.UNDECIDED ? Direction.BETTER : Direction.OTHER;
    }

    public boolean isChange() {
        return before != after;
    }

    /** The way back. */
    public Transition inverse() {
        return new Transition(after, before);
    }

    @Override
    public int compareTo(Transition other) {
        return WORST_FIRST.compare(this, other);
    }

    /** {@code compliant → violated}. */
    @Override
    public String toString() {
        return before.code() + " → " + after.code();
    }
}
