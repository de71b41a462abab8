package dev.proviso.analysis.effect;

/** What a change does to the apps under a norm. Only what was proved for all of them is called equivalent, stricter or laxer. */
public enum Effect {
    /** The same apps break both, and no app breaks one of them worse than the other. */
    EQUIVALENT,
    /** Some app keeps the old and breaks the new, or breaks it worse; none the other way round. */
    STRICTER,
    /** Some app breaks the old, or breaks it worse, and keeps the new; none the other way round. */
    LAXER,
    /** There are apps of both sorts. */
    INCOMPARABLE,
    /** It could not be proved. */
    UNPROVED
}
