package dev.proviso.shell.diff;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.Side;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.shell.session.Selected;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What became of a part of a policy from revision to revision.
 *
 * @param stages those in which it is there, and the one in which it is gone, from the oldest to the newest
 */
record ClauseHistory(List<Stage> stages) {

    ClauseHistory {
        stages = List.copyOf(stages);
    }

    /**
     * A part in one revision.
     *
     * @param parts of this revision; several where it was split, none where it is gone
     * @param change from the revision before; empty for the first one
     */
    record Stage(Selected revision, List<Node> parts, Optional<Change> change) {
        Stage {
            parts = List.copyOf(parts);
        }
    }

    /** The history of a part of one of the revisions, backwards to where it began and forwards to where it ended. */
    static ClauseHistory of(RevisionChain chain, Selected selected, Node node) {
        int start = chain.indexOf(selected);
        List<List<NodeId>> earlier = new ArrayList<>();
        List<NodeId> at = List.of(node.id());
        for (int i = start; i > 0 && !chain.before(i, at).isEmpty(); i--) {
            at = chain.before(i, at);
            earlier.add(at);
        }
        int first = start - earlier.size();
        Collections.reverse(earlier);
        List<List<NodeId>> parts = new ArrayList<>(earlier);
        parts.add(List.of(node.id()));
        for (int i = start; i < chain.revisions().size() - 1 && !last(parts).isEmpty(); i++) {
            parts.add(chain.after(i, last(parts)));
        }
        List<Stage> stages = new ArrayList<>();
        for (List<NodeId> ids : parts) {
            int place = first + stages.size();
            Selected revision = chain.revisions().get(place);
            List<NodeId> old = stages.isEmpty() ? List.of() : parts.get(stages.size() - 1);
            stages.add(new Stage(
                    revision,
                    ids.stream()
                            .flatMap(id -> revision.outline().node(id).stream())
                            .toList(),
                    place == 0 ? Optional.empty() : change(chain, place, old, ids)));
        }
        return new ClauseHistory(stages);
    }

    private static List<NodeId> last(List<List<NodeId>> parts) {
        return parts.get(parts.size() - 1);
    }

    private static Optional<Change> change(RevisionChain chain, int revision, List<NodeId> old, List<NodeId> now) {
        return chain.steps().get(revision - 1).entries().stream()
                .filter(change -> isOf(change.to(), now) || (now.isEmpty() && isOf(change.from(), old)))
                .findFirst();
    }

    private static boolean isOf(List<Side> sides, List<NodeId> ids) {
        return sides.stream().map(Side::id).anyMatch(ids::contains);
    }
}
