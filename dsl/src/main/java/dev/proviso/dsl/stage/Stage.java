package dev.proviso.dsl.stage;

/** A stage between the text of a rule and its evaluation. */
public enum Stage {
    /** What was written, as a tree. */
    SYNTAX,
    /** The same with names resolved and types agreed. */
    TYPED,
    /** What is computed: facts in slots, shared conditions in cells. */
    PLAN
}
