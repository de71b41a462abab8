package dev.proviso.dsl.plan;

import dev.proviso.model.document.NodeId;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * What to compute for a revision. It prints as text.
 *
 * @param name of what it is a plan of
 * @param facts those that are read
 * @param order the numbers of all cells, each after those it reads
 * @param norms those with a rule, each after those whose outcome it reads
 * @param normsOf the numbers of each clause's norms
 */
public record Plan(
        String name,
        List<FactSlot> facts,
        List<ParameterSlot> parameters,
        List<Cell> cells,
        List<Integer> order,
        List<PlannedNorm> norms,
        Map<NodeId, List<Integer>> normsOf,
        List<PlannedAggravation> aggravations) {

    public Plan {
        facts = List.copyOf(facts);
        parameters = List.copyOf(parameters);
        cells = List.copyOf(cells);
        order = List.copyOf(order);
        norms = List.copyOf(norms);
        normsOf = Map.copyOf(normsOf);
        aggravations = List.copyOf(aggravations);
    }

    /** The norms of a clause that have rules. */
    public List<PlannedNorm> norms(NodeId clause) {
        return normsOf.getOrDefault(clause, List.of()).stream().map(norms::get).toList();
    }

    /** Every cell that one of the given ones depends on, and these themselves. */
    public BitSet closure(BitSet roots) {
        BitSet closure = new BitSet();
        Deque<Integer> pending = new ArrayDeque<>();
        roots.stream().forEach(pending::add);
        while (!pending.isEmpty()) {
            int cell = pending.remove();
            if (!closure.get(cell)) {
                closure.set(cell);
                pending.addAll(cells.get(cell).cells());
            }
        }
        return closure;
    }

    /** The cells that the verdict of a clause depends on. */
    public BitSet closure(NodeId clause) {
        BitSet roots = new BitSet();
        for (PlannedNorm norm : norms(clause)) {
            roots.set(norm.breach());
            norm.applies().ifPresent(roots::set);
        }
        return closure(roots);
    }

    @Override
    public String toString() {
        return new PlanPrinter(this).print();
    }
}
