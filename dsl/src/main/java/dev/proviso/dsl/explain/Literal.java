package dev.proviso.dsl.explain;

import dev.proviso.dsl.interpret.Step;
import dev.proviso.model.fact.FactPath;

/** One condition among those that settle a rule. */
sealed interface Literal {

    /**
     * A part of a rule that is not made of other conditions has a truth value.
     *
     * @param cell in whose text it stands
     */
    record Predicate(int cell, Step step, boolean truth) implements Literal {}

    /** An element is no longer in its list. */
    record Removal(FactPath element) implements Literal {}
}
