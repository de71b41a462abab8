package dev.proviso.search;

import dev.proviso.model.document.Node;
import java.util.List;

/**
 * A part that matches.
 *
 * @param score above 0; comparable within one search only
 * @param passages the stretches of the node's words that match, in order, without overlap; may be empty
 * @param reasons why it matches, those that count most first
 */
public record Hit(Node node, double score, List<Passage> passages, List<Reason> reasons) {

    public Hit {
        passages = List.copyOf(passages);
        reasons = List.copyOf(reasons);
    }

    /** A stretch of a text, in UTF-16 units, the end exclusive. */
    public record Passage(int start, int end) {}
}
