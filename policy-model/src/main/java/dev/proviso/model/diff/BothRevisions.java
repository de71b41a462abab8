package dev.proviso.model.diff;

import dev.proviso.model.diff.pair.Pairs;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Revision;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Two revisions and which node became which, by their ids.
 *
 * @param newIds for old nodes that have a pair the new ones
 * @param curatedIds whether equal ids were given by people
 */
record BothRevisions(
        Revision from,
        Revision to,
        Outline oldOutline,
        Outline newOutline,
        Map<NodeId, NodeId> newIds,
        boolean curatedIds) {

    BothRevisions {
        newIds = Map.copyOf(newIds);
    }

    static BothRevisions of(Revision from, Revision to, Pairs pairs, boolean curatedIds) {
        Map<NodeId, NodeId> newIds = new HashMap<>();
        for (int young = 0; young < pairs.to().size(); young++) {
            int old = pairs.fromOf(young);
            if (old != Pairs.NONE) {
                newIds.put(pairs.from().node(old).id(), pairs.to().node(young).id());
            }
        }
        return new BothRevisions(from, to, Outline.of(from), Outline.of(to), newIds, curatedIds);
    }

    /** The new node that an old one became. */
    Optional<NodeId> newId(NodeId old) {
        return Optional.ofNullable(newIds.get(old));
    }
}
