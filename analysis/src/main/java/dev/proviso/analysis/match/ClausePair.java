package dev.proviso.analysis.match;

import dev.proviso.model.document.NodeId;
import java.util.Optional;

/**
 * A part of a policy before and after a revision.
 *
 * @param before in the old revision; empty for a part that is new
 * @param after in the new revision; empty for a part that is gone
 */
public record ClausePair(Optional<NodeId> before, Optional<NodeId> after) {

    /** @throws IllegalArgumentException if it is in neither revision */
    public ClausePair {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a part of one revision or the other");
        }
    }

    public static ClausePair of(NodeId before, NodeId after) {
        return new ClausePair(Optional.of(before), Optional.of(after));
    }

    static ClausePair added(NodeId after) {
        return new ClausePair(Optional.empty(), Optional.of(after));
    }

    static ClausePair removed(NodeId before) {
        return new ClausePair(Optional.of(before), Optional.empty());
    }

    /** The same as one sees it from the new revision to the old one. */
    public ClausePair inverse() {
        return new ClausePair(after, before);
    }
}
