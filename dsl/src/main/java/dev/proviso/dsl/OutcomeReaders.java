package dev.proviso.dsl;

import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.CoreParts;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.NormId;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds the norms whose rules read nothing but the outcomes of other clauses. */
final class OutcomeReaders {

    private final Plan plan;
    private final BitSet seen = new BitSet();
    /** Cells to look into. Definitions may read one another in a chain that is longer than the thread's stack. */
    private final Deque<Integer> pending = new ArrayDeque<>();

    private final Set<NodeId> outcomes = new LinkedHashSet<>();
    private boolean readsFacts;

    private OutcomeReaders(Plan plan) {
        this.plan = plan;
    }

    /** The clauses whose outcomes each such norm reads, by that norm. */
    static Map<NormId, Set<NodeId>> of(Plan plan) {
        Map<NormId, Set<NodeId>> found = new HashMap<>();
        for (PlannedNorm norm : plan.norms()) {
            OutcomeReaders reader = new OutcomeReaders(plan);
            reader.cell(norm.breach());
            norm.applies().ifPresent(reader::cell);
            reader.lookThrough();
            if (!reader.readsFacts && !reader.outcomes.isEmpty()) {
                found.put(norm.norm().id(), Collections.unmodifiableSet(reader.outcomes));
            }
        }
        return Map.copyOf(found);
    }

    private void cell(int index) {
        if (!seen.get(index)) {
            seen.set(index);
            pending.add(index);
        }
    }

    private void lookThrough() {
        for (Integer cell = pending.poll(); cell != null; cell = pending.poll()) {
            collect(plan.cells().get(cell).core());
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
