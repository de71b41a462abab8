package dev.proviso.model.document;

/** What a stretch of a policy's source is for. */
public enum SpanKind {
    /** Words of the policy, as they stand in the source. */
    CONTENT,
    /** A printed label with its punctuation. */
    MARKER,
    /** Words of a heading, as they stand in the source. */
    HEADING,
    /** White space, blank lines, bullets, markup: what carries no words. */
    TRIVIA
}
