package dev.proviso.benchmarks.drools;

import java.util.Arrays;

/** Where rules put the verdicts that they come to. */
public final class Rulings {

    private static final byte UNDECIDED = 1;
    private static final byte NOT_APPLICABLE = 5;

    private final byte[] verdicts;

    Rulings(int norms) {
        this.verdicts = new byte[norms];
    }

    void clear() {
        Arrays.fill(verdicts, UNDECIDED);
    }

    /** What rules say: a norm that does not apply is not broken, and so it is kept as well. */
    public void put(int norm, int verdict) {
        if (verdicts[norm] != NOT_APPLICABLE) {
            verdicts[norm] = (byte) verdict;
        }
    }

    byte[] verdicts() {
        return verdicts;
    }
}
