package dev.proviso.model.document;

/** Whether people stand by a rule, or by a norm that has none. */
public enum ReviewStatus {
    REVIEWED,
    /** The words have changed since the rule was written for them. */
    STALE,
    DRAFT,
    /** A program read it off the words; no person has looked at it yet. */
    PROPOSED
}
