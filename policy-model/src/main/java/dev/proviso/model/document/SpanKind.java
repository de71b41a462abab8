package dev.proviso.model.document;

/** What a stretch of a policy's source is for. */
public enum SpanKind {
    /** Words of the policy. */
    CONTENT,
    /** A printed label with its punctuation. */
    MARKER,
    /** Words of a heading. */
    HEADING,
    /** White space, blank lines, bullets: what carries no words. */
    TRIVIA
}
