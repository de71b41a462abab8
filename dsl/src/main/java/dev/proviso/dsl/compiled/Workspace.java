package dev.proviso.dsl.compiled;

import dev.proviso.dsl.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Where a program puts what it computes: verdicts by norm, and what definitions came to, by cell. Used again and again; not for two
 * threads at a time.
 */
public final class Workspace {

    final byte[] verdicts;
    final byte[] states;
    final long[] words;
    final @Nullable Object[] references;

    Workspace(int norms, Form definitions) {
        this.verdicts = new byte[norms];
        this.states = new byte[definitions.states()];
        this.words = new long[definitions.words()];
        this.references = new Object[definitions.references()];
    }

    /** Sets the verdict of a norm. */
    public void put(int norm, Verdict verdict) {
        verdicts[norm] = VerdictCode.of(verdict);
    }

    /** The verdict of a norm. */
    public Verdict verdict(int norm) {
        return VerdictCode.verdict(verdicts[norm]);
    }
}
