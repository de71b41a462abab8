package dev.proviso.dsl.plan;

import dev.proviso.model.document.NodeId;
import java.util.BitSet;
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
        BitSet closure = (BitSet) roots.clone();
        for (int i = order.size() - 1; i >= 0; i--) {
            if (closure.get(order.get(i))) {
                cells.get(order.get(i)).cells().forEach(closure::set);
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
