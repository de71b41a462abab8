package dev.proviso.model.document;

/** The force of a norm. The first three are those of deontic logic; the others are what policies hold besides. */
public enum Modality {
    OBLIGATION,
    PROHIBITION,
    PERMISSION,
    /** Advice: not followed, it is never a violation. */
    RECOMMENDATION,
    /** A right that a party reserves to itself: listed, never applied. */
    POWER,
    /** What must hold to be eligible for something; missing it is not a breach. */
    CONDITION,
    /** Creates a meaning: a definition, "counts as". */
    CONSTITUTIVE,
    /** Says something without binding anyone. */
    STATEMENT
}
