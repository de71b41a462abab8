package dev.proviso.model.diff.history;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.diff.Side;
import dev.proviso.model.diff.match.Match;
import dev.proviso.model.diff.match.Matching;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Revision;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;

/**
 * One part of a policy in all its revisions.
 *
 * @param events oldest first: in each revision that has the part, what had become of it since the one before; then, if it is gone, its
 *     removal. The first event has no change where the part stood in the oldest revision already
 */
public record History(List<Event> events) {

    public History {
        events = List.copyOf(events);
    }

    /**
     * The part in one revision.
     *
     * @param revision the index of the revision in the chain
     * @param nodes the part: several where it was divided, or is to be joined from several; none where it was removed
     * @param changes what became of it since the revision before, unchanged ones told as such; none in the oldest revision
     */
    public record Event(int revision, List<NodeId> nodes, List<Change> changes) {

        public Event {
            nodes = List.copyOf(nodes);
            changes = List.copyOf(changes);
        }
    }

    /**
     * Follows a node backwards and forwards from one revision, through splits to all its pieces and through merges to all that it was made
     * of.
     *
     * @param in the index of a revision of the chain
     * @throws IllegalArgumentException if that revision has no such node
     */
    public static History of(Chain chain, int in, NodeId node) {
        Revision start = chain.revisions().get(in);
        if (start.preorder().stream().noneMatch(any -> any.id().equals(node))) {
            throw new IllegalArgumentException("no such node in " + start.address() + ": " + node);
        }
        ArrayDeque<Event> events = new ArrayDeque<>();
        List<NodeId> at = List.of(node);
        for (int i = in; i >= 0 && !at.isEmpty(); i--) {
            events.addFirst(new Event(
                    i, at, i == 0 ? List.of() : changesTo(chain.diffs().get(i - 1), at)));
            at = i == 0 ? List.of() : before(chain.diffs().get(i - 1).matching(), at);
        }
        at = List.of(node);
        for (int i = in; i < chain.diffs().size() && !at.isEmpty(); i++) {
            RevisionDiff diff = chain.diffs().get(i);
            List<Change> changes = changesFrom(diff, at);
            at = after(diff.matching(), at);
            events.addLast(new Event(i + 1, at, changes));
        }
        return new History(List.copyOf(events));
    }

    private static List<NodeId> before(Matching matching, List<NodeId> nodes) {
        Map<NodeId, List<Match>> byTo = matching.byTo();
        return nodes.stream()
                .flatMap(node -> byTo.getOrDefault(node, List.of()).stream())
                .map(Match::from)
                .distinct()
                .toList();
    }

    private static List<NodeId> after(Matching matching, List<NodeId> nodes) {
        Map<NodeId, List<Match>> byFrom = matching.byFrom();
        return nodes.stream()
                .flatMap(node -> byFrom.getOrDefault(node, List.of()).stream())
                .map(Match::to)
                .distinct()
                .toList();
    }

    private static List<Change> changesTo(RevisionDiff diff, List<NodeId> nodes) {
        return diff.entries().stream()
                .filter(change -> hasAny(change.to(), nodes))
                .toList();
    }

    private static List<Change> changesFrom(RevisionDiff diff, List<NodeId> nodes) {
        return diff.entries().stream()
                .filter(change -> hasAny(change.from(), nodes))
                .toList();
    }

    private static boolean hasAny(List<Side> sides, List<NodeId> nodes) {
        return sides.stream().map(Side::id).anyMatch(nodes::contains);
    }
}
