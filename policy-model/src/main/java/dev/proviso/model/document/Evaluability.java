package dev.proviso.model.document;

/** Who can tell whether a norm is kept. */
public enum Evaluability {
    /** A tool or a document can. */
    OBSERVED,
    /** Only a person can. */
    JUDGEMENT,
    /** Some of it needs a person. */
    MIXED,
    /** Nobody need: nothing to evaluate. */
    NONE
}
