package dev.proviso.model.document;

/** Where a revision stands in its life. */
public enum RevisionStatus {
    DRAFT,
    PUBLISHED,
    SUPERSEDED,
    WITHDRAWN
}
