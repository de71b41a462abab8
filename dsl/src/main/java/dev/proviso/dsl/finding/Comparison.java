package dev.proviso.dsl.finding;

import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.Value;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a condition of a rule asks of the facts of one app, with its parts resolved, for those who put it in words of their own: names of
 * elements are addresses, and parameters have their values.
 *
 * @param left never a fixed value where the other side is none
 * @param isNegated whether the relation must not hold; never for the four that put values in order
 * @param right empty for {@link Relation#NONE}, {@link Relation#EMPTY} and {@link Relation#KNOWN}
 */
public record Comparison(Operand left, Relation relation, boolean isNegated, Optional<Operand> right) {

    /** How two values, or a value by itself, must be. */
    public enum Relation {
        EQUAL,
        /** An element of the other side. */
        IN,
        SUBSET_OF,
        LESS,
        LESS_OR_EQUAL,
        GREATER,
        GREATER_OR_EQUAL,
        STARTS_WITH,
        ENDS_WITH,
        /** A text that contains the other. */
        CONTAINS,
        /** A text in which the pattern on the other side, itself a text, is found. */
        MATCHES,
        NONE,
        EMPTY,
        KNOWN
    }

    /** One side of a comparison. */
    public sealed interface Operand {

        /** What is known of a fact. */
        record Fact(FactPath path) implements Operand {}

        /** A value that no fact changes: it is written in the rule, or a parameter's. */
        record Fixed(Value value) implements Operand {}

        /** The day of the evaluation. */
        record Today(LocalDate day) implements Operand {}

        /** The time from one day to another. */
        record TimeBetween(Operand from, Operand to) implements Operand {}

        /** How many elements a list or set has. */
        record Size(FactPath path) implements Operand {}

        /** How many characters a text has. */
        record Length(FactPath path) implements Operand {}
    }
}
