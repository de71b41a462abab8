package dev.proviso.dsl.plan;

import dev.proviso.model.document.Modality;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import java.util.List;
import java.util.Optional;

/**
 * A norm with a rule.
 *
 * @param index its number in {@link Plan#norms()}
 * @param applies the cell that says whether the rule applies; empty: always
 * @param breach the cell that says whether the rule applies and is broken
 * @param demands the parts of the rule, for explanations; the breach is made of theirs
 */
public record PlannedNorm(int index, Norm norm, Optional<Integer> applies, int breach, List<Demand> demands) {

    public PlannedNorm {
        demands = List.copyOf(demands);
    }

    /** Whether it is a recommendation or a condition of eligibility, whose breach is no violation. */
    public boolean isSoft() {
        return norm.effective() == Modality.RECOMMENDATION || norm.effective() == Modality.CONDITION;
    }

    /**
     * What the rule demands.
     *
     * @param condition a node of the breach cell's core
     * @param breach whether the demand is broken, given that the rule applies; a node of the same core
     */
    public record Demand(boolean forbids, Core condition, Optional<Exemption> unless, Core breach) {}

    /**
     * The condition behind {@code unless}.
     *
     * @param cell that computes it
     * @param under the clause that grants it, where that is another
     */
    public record Exemption(int cell, Optional<NodeId> under) {}
}
