package dev.proviso.model.document;

/**
 * A stretch of a revision's source text.
 *
 * @param node the node it belongs to
 * @param offset where it starts in the source, in UTF-16 units
 * @param text its characters, not empty
 */
public record Span(SpanKind kind, NodeId node, int offset, String text) {

    /** Where it ends in the source, exclusive. */
    public int end() {
        return offset + text.length();
    }
}
