package dev.proviso.dsl.compiled;

import dev.proviso.dsl.finding.Verdict;

/**
 * Verdicts as numbers. The lesser comes first where norms of one clause have different ones, as in {@link Verdict}.
 *
 * <p>Those that a duty can have are chosen for their lower two bits, which are the opposite of the truth value of its breach: both
 * are set unless it is violated, or may be.
 */
final class VerdictCode {

    /** What to add to the code of {@link Verdict#COMPLIANT} for {@link Verdict#NOT_APPLICABLE}. */
    static final int OUTSIDE = 4;

    private static final int MOST = 8;

    private static final Verdict[] VERDICTS = new Verdict[MOST + 1];

    static {
        for (Verdict verdict : Verdict.values()) {
            VERDICTS[of(verdict)] = verdict;
        }
    }

    private VerdictCode() {}

    static byte of(Verdict verdict) {
        return (byte)
                switch (verdict) {
                    case VIOLATED -> 0;
                    case UNDECIDED -> 1;
                    case NOT_FOLLOWED -> 2;
                    case COMPLIANT -> 3;
                    case FOLLOWED -> 4;
                    case NOT_APPLICABLE -> 3 + OUTSIDE;
                    case NOT_EVALUATED -> MOST;
                };
    }

    static Verdict verdict(byte code) {
        return VERDICTS[code];
    }
}
