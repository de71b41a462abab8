package dev.proviso.analysis.prove;

import dev.proviso.dsl.plan.Cell;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.CoreParts;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where the nodes of a plan are, and what reads what. */
final class PlanIndex {

    private final IdentityHashMap<Core, Integer> numbers = new IdentityHashMap<>();
    private final List<Integer> cellsOfNodes = new ArrayList<>();
    private final Map<Integer, BitSet> inManyCells = new HashMap<>();
    private final List<List<Integer>> readers = new ArrayList<>();
    private final Map<Integer, List<Integer>> readersOfFacts = new HashMap<>();
    private final Map<Integer, List<PlannedNorm>> norms = new HashMap<>();

    private PlanIndex() {}

    /** Cost: linear in the nodes of the plan. */
    static PlanIndex of(Plan plan) {
        PlanIndex index = new PlanIndex();
        plan.cells().forEach(cell -> index.readers.add(new ArrayList<>()));
        for (Cell cell : plan.cells()) {
            index.add(cell.core(), cell.index());
            cell.facts()
                    .forEach(slot -> index.readersOfFacts
                            .computeIfAbsent(slot, fact -> new ArrayList<>())
                            .add(cell.index()));
            cell.cells().forEach(read -> index.readers.get(read).add(cell.index()));
        }
        for (PlannedNorm norm : plan.norms()) {
            index.addRoot(norm.breach(), norm);
            norm.applies().ifPresent(cell -> index.addRoot(cell, norm));
        }
        return index;
    }

    private void add(Core core, int cell) {
        Integer number = numbers.putIfAbsent(core, cellsOfNodes.size());
        if (number == null) {
            cellsOfNodes.add(cell);
        } else if (cellsOfNodes.get(number) != cell) {
            inManyCells.computeIfAbsent(number, n -> setOf(cellsOfNodes.get(n))).set(cell);
        }
        CoreParts.of(core).forEach(part -> add(part, cell));
    }

    /** How many nodes there are. */
    int nodes() {
        return cellsOfNodes.size();
    }

    /**
     * The number of a node.
     *
     * @param node the very object: the same words may stand twice
     * @throws IllegalArgumentException if it is in no cell
     */
    int number(Core node) {
        Integer number = numbers.get(node);
        if (number == null) {
            throw new IllegalArgumentException("not in this plan: " + node);
        }
        return number;
    }

    private void addRoot(int cell, PlannedNorm norm) {
        norms.computeIfAbsent(cell, root -> new ArrayList<>()).add(norm);
    }

    private static BitSet setOf(int cell) {
        BitSet set = new BitSet();
        set.set(cell);
        return set;
    }

    /** The cells that a node is in: one, unless lowering used a node twice. */
    BitSet cells(Core node) {
        int number = number(node);
        BitSet many = inManyCells.get(number);
        return many == null ? setOf(cellsOfNodes.get(number)) : (BitSet) many.clone();
    }

    /** The cells that read a cell directly, in the order of their numbers. */
    List<Integer> readers(int cell) {
        return readers.get(cell);
    }

    /** The cells that read a fact, in the order of their numbers. */
    List<Integer> readersOfFact(int slot) {
        return readersOfFacts.getOrDefault(slot, List.of());
    }

    /** The cells that read a cell, directly or not. */
    BitSet following(int cell) {
        BitSet following = new BitSet();
        Deque<Integer> pending = new ArrayDeque<>(readers(cell));
        while (!pending.isEmpty()) {
            int next = pending.remove();
            if (!following.get(next)) {
                following.set(next);
                pending.addAll(readers(next));
            }
        }
        return following;
    }

    /** Whether a cell is the breach of a norm, or says whether it applies. */
    boolean isRoot(int cell) {
        return norms.containsKey(cell);
    }

    /** The norms of which a cell is the breach, or says whether they apply. */
    List<PlannedNorm> norms(int cell) {
        return norms.getOrDefault(cell, List.of());
    }
}
