package dev.proviso.dsl.interview;

import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.CoreParts;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.document.NodeId;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the clauses whose rules read nothing but the outcomes of other clauses. */
final class OutcomeReaders {

    private final Plan plan;
    private final BitSet seen = new BitSet();
    private final Set<NodeId> outcomes = new LinkedHashSet<>();
    private boolean readsFacts;

    private OutcomeReaders(Plan plan) {
        this.plan = plan;
    }

    /** Those of a scope that read no outcome of a clause outside of it. */
    static Set<NodeId> of(Plan plan, Predicate<NodeId> scope) {
        Set<NodeId> found = new LinkedHashSet<>();
        for (NodeId clause : plan.normsOf().keySet()) {
            OutcomeReaders reader = new OutcomeReaders(plan);
            for (PlannedNorm norm : plan.norms(clause)) {
                reader.cell(norm.breach());
                norm.applies().ifPresent(reader::cell);
            }
            if (!reader.readsFacts
                    && !reader.outcomes.isEmpty()
                    && reader.outcomes.stream().allMatch(scope)) {
                found.add(clause);
            }
        }
        return found;
    }

    private void cell(int index) {
        if (!seen.get(index)) {
            seen.set(index);
            collect(plan.cells().get(index).core());
        }
    }

    private void collect(Core core) {
        if (core instanceof Core.FactRead) {
            readsFacts = true;
        } else if (core instanceof Core.CellRead read) {
            cell(read.cell());
        } else if (core instanceof Core.Outcome outcome) {
            outcomes.add(outcome.clause());
        }
        CoreParts.of(core).forEach(this::collect);
    }
}
