package dev.proviso.model.document;

/**
 * A mention of another part or another document.
 *
 * @param from the node in whose words it stands
 * @param text the mention as printed; occurs in the node's text
 */
public record Reference(NodeId from, String text, Target target, Relation relation) {

    /** What is referred to. */
    public sealed interface Target {}

    /** A part of the same revision. */
    public record ToNode(NodeId node) implements Target {}

    /** Another document. */
    public record ToDocument(DocumentId document) implements Target {}

    /** Nobody knows; the printed text is all there is. */
    public record Unresolved() implements Target {}

    /** What the mention does. */
    public enum Relation {
        CITES,
        INCORPORATES,
        DEFINES,
        EXCEPTS,
        SUBJECT_TO
    }
}
