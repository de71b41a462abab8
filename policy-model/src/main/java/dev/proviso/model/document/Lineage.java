package dev.proviso.model.document;

import java.util.List;

/**
 * Where a node comes from and what became of it.
 *
 * @param derivedFrom nodes of the preceding revision that this one was made of (by splitting, merging or moving its words)
 * @param successors for a removed node, those that took its place
 */
public record Lineage(NodeStatus status, List<NodeId> derivedFrom, List<NodeId> successors) {

    /** A node that stands, with nothing to tell of its past. */
    public static final Lineage ORIGINAL = new Lineage(NodeStatus.ACTIVE, List.of(), List.of());

    public Lineage {
        derivedFrom = List.copyOf(derivedFrom);
        successors = List.copyOf(successors);
    }
}
