package dev.proviso.analysis.symbolic;

import java.util.concurrent.CancellationException;

/**
 * The work that proofs may do, be it one or many that share it. It is counted and never timed, so that the same questions have the same
 * answers on every machine. For one thread.
 */
public final class Effort {

    /** Thrown when there is nothing left. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Exhausted() {
            super("exhausted", null, false, false);
        }
    }

    private long left;

    /** @param steps of some microseconds each: a node of a rule that is looked at is one */
    public Effort(long steps) {
        this.left = steps;
    }

    /** Whether there is nothing left. */
    public boolean isSpent() {
        return left <= 0;
    }

    /**
     * Takes what is to be spent, or what is left of it.
     *
     * @return whether anything is left
     * @throws CancellationException if the thread was told to stop; all that takes long comes by here
     */
    public boolean take(long steps) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
        left = Math.max(0, left - steps);
        return left > 0;
    }

    /** The same for work that cannot be done in part. */
    void spend(long steps) {
        if (!take(steps)) {
            throw new Exhausted();
        }
    }
}
