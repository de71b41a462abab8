package dev.proviso.shell.diff;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.Side;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.shell.session.Selected;
import java.util.ArrayList;
import java.util.LinkedList;
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
        LinkedList<List<NodeId>> parts = new LinkedList<>(List.of(List.of(node.id())));
        int first = start;
        while (first > 0 && !chain.before(first, parts.getFirst()).isEmpty()) {
            parts.addFirst(chain.before(first, parts.getFirst()));
            first--;
        }
        for (int at = start; at < chain.revisions().size() - 1 && !parts.getLast().isEmpty(); at++) {
            parts.addLast(chain.after(at, parts.getLast()));
        }
        List<Stage> stages = new ArrayList<>();
        for (List<NodeId> ids : parts) {
            int at = first + stages.size();
            Selected revision = chain.revisions().get(at);
            List<NodeId> old = stages.isEmpty() ? List.of() : parts.get(stages.size() - 1);
            stages.add(new Stage(
                    revision,
                    ids.stream()
                            .flatMap(id -> revision.outline().node(id).stream())
                            .toList(),
                    at == 0 ? Optional.empty() : change(chain, at, old, ids)));
        }
        return new ClauseHistory(stages);
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
