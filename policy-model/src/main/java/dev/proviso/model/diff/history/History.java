package dev.proviso.model.diff.history;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.diff.Side;
import dev.proviso.model.diff.match.Match;
import dev.proviso.model.diff.match.Matching;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionAddress;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
     * @param node the part; empty where it was removed
     * @param change what became of it since the revision before; an unchanged one is told as such
     */
    public record Event(RevisionAddress revision, Optional<NodeId> node, Optional<Change> change) {}

    /**
     * Follows a node backwards and forwards from one revision. Where it was merged or split, the part that is most like it is followed.
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
        Optional<NodeId> at = Optional.of(node);
        for (int i = in; i >= 0 && at.isPresent(); i--) {
            Optional<Change> change =
                    i == 0 ? Optional.empty() : changeTo(chain.diffs().get(i - 1), at.get());
            events.addFirst(new Event(chain.revisions().get(i).address(), at, change));
            at = i == 0 ? Optional.empty() : before(chain.diffs().get(i - 1).matching(), at.get());
        }
        at = Optional.of(node);
        for (int i = in; i < chain.diffs().size() && at.isPresent(); i++) {
            RevisionDiff diff = chain.diffs().get(i);
            Optional<Change> change = changeFrom(diff, at.get());
            at = diff.matching().of(at.get()).map(Match::to);
            events.addLast(new Event(diff.to().address(), at, change));
        }
        return new History(List.copyOf(events));
    }

    private static Optional<NodeId> before(Matching matching, NodeId node) {
        return matching.byTo().getOrDefault(node, List.of()).stream()
                .max(Comparator.comparing((Match match) -> match.basis() != Match.Basis.PART)
                        .thenComparingDouble(Match::confidence))
                .map(Match::from);
    }

    private static Optional<Change> changeTo(RevisionDiff diff, NodeId node) {
        return diff.entries().stream().filter(change -> has(change.to(), node)).findFirst();
    }

    private static Optional<Change> changeFrom(RevisionDiff diff, NodeId node) {
        return diff.entries().stream()
                .filter(change -> has(change.from(), node))
                .findFirst();
    }

    private static boolean has(List<Side> sides, NodeId node) {
        return sides.stream().anyMatch(side -> side.id().equals(node));
    }
}
