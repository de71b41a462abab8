package dev.proviso.model.diff.pair;

import dev.proviso.model.diff.match.Match.Basis;
import dev.proviso.model.diff.tree.Likeness;
import dev.proviso.model.diff.tree.Tree;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Step 4: a section is the one that most of its content is in; its heading decides where the content leaves it open. Bottom up. */
final class Containers {

    private static final double MOST = 0.5;
    private static final double SOME = 0.2;
    private static final double SAME_HEADING = 0.6;

    private Containers() {}

    static void pair(Pairs pairs) {
        Tree from = pairs.from();
        // From the last node to the first: each after all that is below it.
        for (int node = from.size() - 1; node >= 0; node--) {
            if (pairs.isFreeFrom(node) && !from.children(node).isEmpty()) {
                pairByContent(pairs, node);
            }
        }
    }

    private static void pairByContent(Pairs pairs, int node) {
        Map<Integer, Integer> votes = new TreeMap<>();
        for (int child : pairs.from().children(node)) {
            vote(pairs, child, pairs.toOf(child), votes);
        }
        // What was split or merged is in both, too.
        for (Pairs.Part part : pairs.parts()) {
            if (pairs.from().parent(part.from()) == node) {
                vote(pairs, part.from(), part.to(), votes);
            }
        }
        int best = Pairs.NONE;
        double bestScore = 0;
        double bestShare = 0;
        for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
            int candidate = vote.getKey();
            double share = 2.0 * vote.getValue() / (size(pairs.from(), node) + size(pairs.to(), candidate));
            Likeness own = pairs.likeness(node, candidate);
            double score = share + own.dice();
            boolean claimed = isOfNodeAbove(pairs, node, candidate);
            boolean enough = !claimed && (share >= MOST || (share >= SOME && own.dice() >= SAME_HEADING));
            if (pairs.isFreeTo(candidate) && enough && score > bestScore) {
                best = candidate;
                bestScore = score;
                bestShare = share;
            }
        }
        if (best != Pairs.NONE) {
            pairs.pair(node, best, bestShare, Basis.CONTENT);
        }
    }

    private static void vote(Pairs pairs, int child, int other, Map<Integer, Integer> votes) {
        if (other != Pairs.NONE && pairs.to().parent(other) != Tree.ROOT) {
            votes.merge(
                    pairs.to().parent(other),
                    1 + Math.min(pairs.from().wordsBelow(child), pairs.to().wordsBelow(other)),
                    Integer::sum);
        }
    }

    /** Whether one of both reads just as something free above the other, and they do not: then they belong to what is above. */
    private static boolean isOfNodeAbove(Pairs pairs, int node, int candidate) {
        Tree from = pairs.from();
        Tree to = pairs.to();
        if (from.ownKey(node) == to.ownKey(candidate)) {
            return false;
        }
        return (to.words(candidate).length > 0 && standsAbove(from, node, to.ownKey(candidate), pairs::isFreeFrom))
                || (from.words(node).length > 0 && standsAbove(to, candidate, from.ownKey(node), pairs::isFreeTo));
    }

    private static boolean standsAbove(Tree tree, int node, int key, IntPredicate isFree) {
        for (int above = tree.parent(node); above != Tree.ROOT; above = tree.parent(above)) {
            if (isFree.test(above) && tree.ownKey(above) == key) {
                return true;
            }
        }
        return false;
    }

    /** All that can be shared: the words below, and one for each child so that empty ones count as well. */
    private static int size(Tree tree, int node) {
        return tree.wordsBelow(node)
                - tree.words(node).length
                + tree.children(node).size();
    }
}
