package dev.proviso.model.document;

/**
 * The words on which a norm, an exception or a sanction rests: a text-quote selector as in the W3C Web Annotation model.
 *
 * @param exact the words, verbatim; empty means all words of the node
 * @param prefix words right before, needed only where {@code exact} occurs more than once; else empty
 * @param suffix words right behind, likewise
 */
public record Ground(NodeId node, String exact, String prefix, String suffix) {

    /** All words of a node. */
    public static Ground whole(NodeId node) {
        return new Ground(node, "", "", "");
    }

    /**
     * The words themselves: those quoted, or else all of the node's text, or, where it has no text, of its heading.
     *
     * @param in the node that the ground names
     */
    public String words(Node in) {
        if (!exact.isEmpty()) {
            return exact;
        }
        return in.text().isEmpty() ? in.passage().heading() : in.text();
    }
}
