package dev.proviso.benchmarks.typed;

import dev.proviso.benchmarks.ruling.Truth;

/** A day as the number of days since 1970-01-01, in an {@code int}. */
final class Day {

    static final int UNKNOWN = Integer.MIN_VALUE;
    static final int NONE = Integer.MIN_VALUE + 1;

    private Day() {}

    static int isNone(int day) {
        return day == UNKNOWN ? Truth.UNKNOWN : Truth.of(day == NONE);
    }

    /** Whether not more than so many days lie between two days, neither of which is none. */
    static int within(int from, int to, int days) {
        return from == UNKNOWN || to == UNKNOWN ? Truth.UNKNOWN : Truth.of(to - from <= days);
    }

    /** Whether something was done, and not more than so many days after a day. */
    static int doneWithin(int from, int done, int days) {
        return done == NONE ? Truth.FALSE : within(from, done, days);
    }
}
