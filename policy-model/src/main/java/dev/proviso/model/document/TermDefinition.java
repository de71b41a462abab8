package dev.proviso.model.document;

/** Where a {@link Term} gets its meaning. */
public sealed interface TermDefinition {

    /** Defined by words of this policy. */
    record Inline(Ground ground) implements TermDefinition {}

    /** Defined in another document. */
    record External(DocumentId document) implements TermDefinition {}

    /** Used like a defined term, but defined nowhere that the policy names. */
    record Undefined() implements TermDefinition {}
}
