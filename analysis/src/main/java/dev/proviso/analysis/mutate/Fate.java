package dev.proviso.analysis.mutate;

import dev.proviso.model.document.NormId;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.fact.Facts;

/** What became of a mutant. */
public sealed interface Fate {

    /** A case came out otherwise than expected. */
    record Killed(TestCase by) implements Fate {}

    /** No case noticed, and none can: it gives every app the same verdicts. Proved. */
    record Equivalent() implements Fate {}

    /**
     * No case noticed, but one could.
     *
     * @param facts of an app whose verdict it changes
     * @param norm whose verdict that is
     */
    record Survived(Facts facts, NormId norm) implements Fate {}

    /** No case noticed; whether one could was not proved. */
    record Undetermined(String reason) implements Fate {}
}
