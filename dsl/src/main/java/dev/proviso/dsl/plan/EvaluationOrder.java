package dev.proviso.dsl.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Puts cells after those they read. Without recursion, since a chain of definitions may be long. */
final class EvaluationOrder {

    private record Visit(int cell, Iterator<Integer> pending) {}

    private EvaluationOrder() {}

    /** @param cells whose reads form no cycle: the checker has seen to that */
    static List<Integer> of(List<Cell> cells) {
        List<Integer> order = new ArrayList<>();
        BitSet entered = new BitSet();
        Deque<Visit> path = new ArrayDeque<>();
        for (Cell root : cells) {
            enter(root, entered, path);
            while (!path.isEmpty()) {
                Visit visit = path.element();
                if (visit.pending().hasNext()) {
                    enter(cells.get(visit.pending().next()), entered, path);
                } else {
                    order.add(path.remove().cell());
                }
            }
        }
        return order;
    }

    private static void enter(Cell cell, BitSet entered, Deque<Visit> path) {
        if (!entered.get(cell.index())) {
            entered.set(cell.index());
            path.push(new Visit(cell.index(), cell.cells().iterator()));
        }
    }
}
