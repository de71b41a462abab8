package dev.proviso.analysis.prove;

import dev.proviso.model.fact.Facts;

/** What a prover says to the question whether the facts about some app can be such and such. Parameters have their own values. */
public sealed interface Answer {

    /**
     * Yes: this one.
     *
     * @param facts that were evaluated and are as asked; where the day matters they say for which day they hold
     */
    record Witness(Facts facts) implements Answer {}

    /** No: proved for every app. */
    record Impossible() implements Answer {}

    /**
     * Neither was shown.
     *
     * @param reason in words: the part of the rule that lies outside the theory, or the limit that was reached
     */
    record Unproved(String reason) implements Answer {}
}
