package dev.proviso.analysis.match;

import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.NodeStatus;
import dev.proviso.model.document.Revision;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which parts of two revisions are the same provision. One that was split has several counterparts, and so has a merged one. Places that a
 * revision keeps of parts that are gone do not count as parts.
 */
public final class ClauseMatching {

    /**
     * Parts that belong together: one and its counterpart, one and its pieces, one that is new, one that is gone.
     *
     * @param before in the order of the old revision
     * @param after in the order of the new revision
     */
    public record Group(List<NodeId> before, List<NodeId> after) {
        public Group {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    private final List<NodeId> before;
    private final List<NodeId> after;
    private final Map<NodeId, Integer> placeBefore;
    private final Map<NodeId, Integer> placeAfter;
    private final Map<NodeId, Set<NodeId>> forward = new LinkedHashMap<>();
    private final Map<NodeId, Set<NodeId>> backward = new LinkedHashMap<>();

    private ClauseMatching(Revision from, Revision to, Collection<ClausePair> matches) {
        this.before = standing(from);
        this.after = standing(to);
        this.placeBefore = places(before);
        this.placeAfter = places(after);
        for (ClausePair match : matches) {
            match.before()
                    .filter(placeBefore::containsKey)
                    .ifPresent(one -> match.after()
                            .filter(placeAfter::containsKey)
                            .ifPresent(other -> {
                                forward.computeIfAbsent(one, id -> new LinkedHashSet<>())
                                        .add(other);
                                backward.computeIfAbsent(other, id -> new LinkedHashSet<>())
                                        .add(one);
                            }));
        }
    }

    /** The parts of a revision that stand; of those that are gone it may keep the place, which is no part. */
    private static List<NodeId> standing(Revision revision) {
        return revision.preorder().stream()
                .filter(node -> node.lineage().status() != NodeStatus.REMOVED)
                .map(Node::id)
                .toList();
    }

    /**
     * Parts with the same id, as in revisions that a person has cut up, and those of which the new revision says that they were made of
     * old ones or took their place.
     */
    public static ClauseMatching byId(Revision from, Revision to) {
        List<ClausePair> matches = new ArrayList<>();
        to.preorder().forEach(node -> matches.add(ClausePair.of(node.id(), node.id())));
        matches.addAll(recorded(to));
        return of(from, to, matches);
    }

    /**
     * Parts that the comparison of two revisions matches, whatever their ids, and those of which the new revision says that they were made
     * of old ones or took their place, which words alone may not show.
     */
    public static ClauseMatching of(RevisionDiff diff) {
        List<ClausePair> matches = new ArrayList<>();
        diff.matching().matches().forEach(match -> matches.add(ClausePair.of(match.from(), match.to())));
        matches.addAll(recorded(diff.to()));
        return of(diff.from(), diff.to(), matches);
    }

    private static List<ClausePair> recorded(Revision to) {
        List<ClausePair> recorded = new ArrayList<>();
        for (Node node : to.preorder()) {
            node.lineage().derivedFrom().forEach(old -> recorded.add(ClausePair.of(old, node.id())));
            node.lineage().successors().forEach(next -> recorded.add(ClausePair.of(node.id(), next)));
        }
        return recorded;
    }

    /** Parts that somebody has matched. Pairs with an id that is not in its revision do not count. */
    public static ClauseMatching of(Revision from, Revision to, Collection<ClausePair> matches) {
        return new ClauseMatching(from, to, matches);
    }

    /** Whether a part of the old revision and one of the new are the same provision, or pieces of it. */
    public boolean matches(NodeId one, NodeId other) {
        return forward.getOrDefault(one, Set.of()).contains(other);
    }

    /**
     * Each part with each of its counterparts, in the order of the new revision; what is gone stands behind what it stood behind.
     */
    public List<ClausePair> pairs() {
        Map<NodeId, List<ClausePair>> goneBehind = new LinkedHashMap<>();
        List<ClausePair> goneFirst = new ArrayList<>();
        List<ClausePair> gone = goneFirst;
        for (NodeId one : before) {
            Set<NodeId> counterparts = forward.getOrDefault(one, Set.of());
            for (NodeId other : counterparts) {
                gone = goneBehind.computeIfAbsent(other, id -> new ArrayList<>());
            }
            if (counterparts.isEmpty()) {
                gone.add(ClausePair.removed(one));
            }
        }
        List<ClausePair> pairs = new ArrayList<>(goneFirst);
        for (NodeId other : after) {
            Set<NodeId> counterparts = backward.getOrDefault(other, Set.of());
            counterparts.forEach(one -> pairs.add(ClausePair.of(one, other)));
            if (counterparts.isEmpty()) {
                pairs.add(ClausePair.added(other));
            }
            pairs.addAll(goneBehind.getOrDefault(other, List.of()));
        }
        return List.copyOf(pairs);
    }

    /** All parts of both revisions, each in one group, in the order of {@link #pairs()}. */
    public List<Group> groups() {
        Set<NodeId> seenBefore = new LinkedHashSet<>();
        Set<NodeId> seenAfter = new LinkedHashSet<>();
        List<Group> groups = new ArrayList<>();
        for (ClausePair pair : pairs()) {
            boolean isSeen = pair.before().filter(seenBefore::contains).isPresent()
                    || pair.after().filter(seenAfter::contains).isPresent();
            if (!isSeen) {
                groups.add(group(pair, seenBefore, seenAfter));
            }
        }
        return List.copyOf(groups);
    }

    private Group group(ClausePair start, Set<NodeId> seenBefore, Set<NodeId> seenAfter) {
        Set<NodeId> old = new LinkedHashSet<>();
        Set<NodeId> recent = new LinkedHashSet<>();
        Deque<ClausePair> pending = new ArrayDeque<>(List.of(start));
        while (!pending.isEmpty()) {
            ClausePair pair = pending.remove();
            pair.before()
                    .filter(old::add)
                    .ifPresent(one -> forward.getOrDefault(one, Set.of())
                            .forEach(other -> pending.add(ClausePair.of(one, other))));
            pair.after()
                    .filter(recent::add)
                    .ifPresent(other -> backward.getOrDefault(other, Set.of())
                            .forEach(one -> pending.add(ClausePair.of(one, other))));
        }
        seenBefore.addAll(old);
        seenAfter.addAll(recent);
        return new Group(inOrder(old, placeBefore), inOrder(recent, placeAfter));
    }

    private static List<NodeId> inOrder(Set<NodeId> nodes, Map<NodeId, Integer> places) {
        return nodes.stream().sorted(Comparator.comparing(places::get)).toList();
    }

    private static Map<NodeId, Integer> places(List<NodeId> nodes) {
        Map<NodeId, Integer> places = new HashMap<>();
        nodes.forEach(node -> places.put(node, places.size()));
        return places;
    }
}
