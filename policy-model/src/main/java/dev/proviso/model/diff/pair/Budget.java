package dev.proviso.model.diff.pair;

/** How much work may still be done. Not shared between threads. */
public final class Budget {

    private final long limit;
    private long left;

    public Budget(long limit) {
        this.limit = limit;
        this.left = limit;
    }

    /** Takes so many steps; whether there were as many. */
    boolean take(long steps) {
        if (left >= 0) {
            left -= steps;
        }
        return left >= 0;
    }

    public boolean isExhausted() {
        return left < 0;
    }

    public long limit() {
        return limit;
    }
}
