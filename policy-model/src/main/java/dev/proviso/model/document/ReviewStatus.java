package dev.proviso.model.document;

/** Whether people stand by a rule. */
public enum ReviewStatus {
    REVIEWED,
    /** The words have changed since the rule was written for them. */
    STALE,
    DRAFT
}
