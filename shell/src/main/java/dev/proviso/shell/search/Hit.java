package dev.proviso.shell.search;

import dev.proviso.model.document.Node;
import java.util.List;

/**
 * A part that matches.
 *
 * @param score above 0; comparable within one search only
 * @param marks the stretches of the node's text that match, in order, without overlap
 */
public record Hit(Node node, double score, List<Mark> marks) {

    public Hit {
        marks = List.copyOf(marks);
    }

    /** A stretch of a text, in UTF-16 units, the end exclusive. */
    public record Mark(int start, int end) {}
}
