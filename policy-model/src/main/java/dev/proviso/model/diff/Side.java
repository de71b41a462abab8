package dev.proviso.model.diff;

import dev.proviso.model.document.Label;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import java.util.Optional;

/**
 * A node as it stands in one of the two revisions.
 *
 * @param citation what readers cite it by in that revision, such as {@code A.4}
 * @param depth 0 for a node that a change is about; more for a node that goes along with one above it in the same change
 */
public record Side(Node node, String citation, int depth) {

    public NodeId id() {
        return node.id();
    }

    /** The printed label, without punctuation. */
    public Optional<Label> label() {
        return node.label();
    }

    /** The heading's words; empty where there is none. */
    public String heading() {
        return node.passage().heading();
    }

    /** Its own words without markup; empty for a section that has only a heading. */
    public String text() {
        return node.text();
    }
}
