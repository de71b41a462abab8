package dev.proviso.model.diff.pair;

import dev.proviso.model.diff.tree.Tree;
import java.util.Collections;
import java.util.List;

/** How well the places of two nodes agree: parents, neighbours, labels. */
final class Surroundings {

    private Surroundings() {}

    /** From 0 (nothing agrees) to 5: 2 for the parent, 1 for each neighbour and for the label. */
    static int agreement(Pairs pairs, int from, int to) {
        int agreement = pairs.shareParents(from, to) ? 2 : 0;
        agreement += neighboursAgree(pairs, from, to, -1) ? 1 : 0;
        agreement += neighboursAgree(pairs, from, to, 1) ? 1 : 0;
        agreement += sameLabel(pairs, from, to) ? 1 : 0;
        return agreement;
    }

    static boolean sameLabel(Pairs pairs, int from, int to) {
        return pairs.from().node(from).label().isPresent()
                && pairs.from().node(from).label().equals(pairs.to().node(to).label());
    }

    /** Whether the next siblings on one side are a pair; a beginning pairs with a beginning. */
    static boolean neighboursAgree(Pairs pairs, int from, int to, int step) {
        int before = sibling(pairs.from(), from, step);
        int behind = sibling(pairs.to(), to, step);
        if (before == Pairs.NONE || behind == Pairs.NONE) {
            return before == behind && pairs.shareParents(from, to);
        }
        return pairs.toOf(before) == behind;
    }

    private static int sibling(Tree tree, int node, int step) {
        List<Integer> siblings = tree.children(tree.parent(node));
        int at = Collections.binarySearch(siblings, node) + step;
        return at >= 0 && at < siblings.size() ? siblings.get(at) : Pairs.NONE;
    }
}
