package dev.proviso.benchmarks.ruling;

import dev.proviso.dsl.finding.Verdict;
import java.util.List;

/**
 * From truths to verdicts, for the hand-written programs. A verdict is its place in {@link #VERDICTS}, which has them in order of
 * precedence.
 */
public final class Ruling {

    public static final List<Verdict> VERDICTS = List.of(
            Verdict.VIOLATED,
            Verdict.UNDECIDED,
            Verdict.NOT_FOLLOWED,
            Verdict.COMPLIANT,
            Verdict.FOLLOWED,
            Verdict.NOT_APPLICABLE);

    public static final byte VIOLATED = 0;
    public static final byte UNDECIDED = 1;
    public static final byte NOT_FOLLOWED = 2;
    public static final byte COMPLIANT = 3;
    public static final byte FOLLOWED = 4;
    public static final byte NOT_APPLICABLE = 5;

    /** By {@link Truth}. */
    private static final byte[] DUTY = {COMPLIANT, UNDECIDED, VIOLATED};

    private static final byte[] ADVICE = {FOLLOWED, UNDECIDED, NOT_FOLLOWED};

    private Ruling() {}

    /** Of a duty, given whether it is broken. */
    public static byte duty(int broken) {
        return DUTY[broken];
    }

    /** Of a duty, given whether it applies and whether it is broken if it does. */
    public static byte duty(int applies, int broken) {
        return applies == Truth.FALSE ? NOT_APPLICABLE : DUTY[Truth.and(applies, broken)];
    }

    /** Of a recommendation or a condition of eligibility. */
    public static byte advice(int broken) {
        return ADVICE[broken];
    }

    /** Of a recommendation, given whether it applies and whether it is broken if it does. */
    public static byte advice(int applies, int broken) {
        return applies == Truth.FALSE ? NOT_APPLICABLE : ADVICE[Truth.and(applies, broken)];
    }
}
