package dev.proviso.model.diff.pair;

import dev.proviso.model.diff.tree.Tree;
import dev.proviso.model.diff.words.IncreasingRun;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * Step 5: under each pair of parents the heaviest run of children that keep their order stays, and the others have moved. What hangs below
 * another parent than before has moved too, unless that is only because a heading was put in or taken out around it, or because it was
 * read as standing higher or lower at the same place.
 */
final class Moves {

    private final Pairs pairs;

    private Moves(Pairs pairs) {
        this.pairs = pairs;
    }

    /** The new nodes that moved by themselves. */
    static BitSet of(Pairs pairs) {
        Moves step = new Moves(pairs);
        BitSet moved = new BitSet();
        Map<Integer, List<Integer>> stayedUnder = new TreeMap<>();
        List<Integer> elsewhere = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        int[] fromAbove = above(pairs.from(), pairs::toOf);
        int[] toAbove = above(pairs.to(), pairs::fromOf);
        for (int to = 0; to < pairs.to().size(); to++) {
            int from = pairs.fromOf(to);
            if (from == Pairs.NONE) {
                continue;
            }
            all.add(to);
            if (pairs.toOf(fromAbove[from]) == toAbove[to]) {
                stayedUnder
                        .computeIfAbsent(toAbove[to], any -> new ArrayList<>())
                        .add(to);
            } else {
                elsewhere.add(to);
            }
        }
        stayedUnder.values().forEach(siblings -> moved.or(step.outOfOrder(siblings)));
        if (!elsewhere.isEmpty()) {
            BitSet outOfOrder = step.outOfOrder(all);
            elsewhere.stream()
                    .filter(to -> outOfOrder.get(to)
                            || !(step.isOnlyWrapped(to) || step.isOnlyNested(fromAbove[pairs.fromOf(to)], toAbove[to])))
                    .forEach(moved::set);
        }
        return moved;
    }

    /** For each node the nearest one above it that has a pair. */
    private static int[] above(Tree tree, IntUnaryOperator counterpart) {
        int[] above = new int[tree.size()];
        for (int node = 0; node < above.length; node++) {
            int parent = tree.parent(node);
            boolean isPaired = parent == Tree.ROOT || counterpart.applyAsInt(parent) != Pairs.NONE;
            above[node] = isPaired ? parent : above[parent];
        }
        return above;
    }

    /** Whether the parent is new, or the old one is gone. */
    private boolean isOnlyWrapped(int to) {
        return pairs.fromOf(pairs.to().parent(to)) == Pairs.NONE
                || pairs.toOf(pairs.from().parent(pairs.fromOf(to))) == Pairs.NONE;
    }

    /** Whether of two places, the one stands above the other on both sides. */
    private boolean isOnlyNested(int oldAbove, int newAbove) {
        return areNested(pairs.from(), oldAbove, pairs.fromOf(newAbove))
                && areNested(pairs.to(), pairs.toOf(oldAbove), newAbove);
    }

    private static boolean areNested(Tree tree, int one, int other) {
        return holds(tree, one, other) || holds(tree, other, one);
    }

    private static boolean holds(Tree tree, int outer, int inner) {
        return outer == Tree.ROOT || (inner != Tree.ROOT && outer <= inner && inner < tree.end(outer));
    }

    private BitSet outOfOrder(List<Integer> nodes) {
        List<Integer> byOldOrder =
                nodes.stream().sorted(Comparator.comparingInt(pairs::fromOf)).toList();
        int[] row = byOldOrder.stream().mapToInt(Integer::intValue).toArray();
        long[] weights = byOldOrder.stream().mapToLong(this::weight).toArray();
        boolean[] stays = IncreasingRun.heaviest(row, weights);
        BitSet out = new BitSet();
        for (int i = 0; i < row.length; i++) {
            if (!stays[i]) {
                out.set(row[i]);
            }
        }
        return out;
    }

    private long weight(int to) {
        return 1L + Math.max(pairs.to().wordsBelow(to), pairs.from().wordsBelow(pairs.fromOf(to)));
    }
}
