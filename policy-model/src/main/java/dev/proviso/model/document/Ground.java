package dev.proviso.model.document;

/**
 * The words on which a norm, an exception or a sanction rests: a text-quote selector as in the W3C Web Annotation model.
 *
 * @param exact the words, verbatim; empty means the node's whole text
 * @param prefix words right before, needed only where {@code exact} occurs more than once; else empty
 * @param suffix words right behind, likewise
 */
public record Ground(NodeId node, String exact, String prefix, String suffix) {

    /** All words of a node. */
    public static Ground whole(NodeId node) {
        return new Ground(node, "", "", "");
    }
}
