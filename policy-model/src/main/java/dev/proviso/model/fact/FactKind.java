package dev.proviso.model.fact;

/** How one comes to know a fact. */
public enum FactKind {
    /** A tool or a document can tell. */
    OBSERVED,
    /** Somebody in a position to know says so. */
    ATTESTED,
    /** Open-textured: only a person can judge. */
    JUDGEMENT,
    /** Worked out from other facts. */
    DERIVED
}
