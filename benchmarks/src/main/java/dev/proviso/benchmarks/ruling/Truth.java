package dev.proviso.benchmarks.ruling;

/** Three-valued truth as a number, so that {@code and} is the least, {@code or} the greatest and {@code not} the difference to true. */
public final class Truth {

    public static final int FALSE = 0;
    public static final int UNKNOWN = 1;
    public static final int TRUE = 2;

    private Truth() {}

    public static int of(boolean value) {
        return value ? TRUE : FALSE;
    }

    public static int not(int truth) {
        return TRUE - truth;
    }

    public static int and(int one, int other) {
        return Math.min(one, other);
    }

    public static int or(int one, int other) {
        return Math.max(one, other);
    }
}
