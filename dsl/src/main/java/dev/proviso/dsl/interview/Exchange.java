package dev.proviso.dsl.interview;

import dev.proviso.model.fact.FactValue;

/** A question and what was said to it. */
public record Exchange(Question question, Reply reply) {

    /** What was said. */
    public sealed interface Reply {}

    /** A value, or yes or no. */
    public record Told(FactValue value) implements Reply {}

    /** That it is not known: it is not asked again. */
    public record NotKnown() implements Reply {}

    /** Nothing: it is asked again once nothing else is left. */
    public record PutOff() implements Reply {}

    /** Another question was asked for. */
    public record Turned() implements Reply {}
}
