package dev.proviso.dsl.finding;

import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.NormId;
import java.util.List;
import java.util.Optional;

/**
 * A rule with the value of each of its parts.
 *
 * @param applies the condition behind {@code applies when}, if there is one
 */
public record NormTrace(NormId norm, Verdict verdict, Optional<Trace> applies, List<RequirementTrace> requirements) {

    public NormTrace {
        requirements = List.copyOf(requirements);
    }

    /**
     * What the rule demands, with its exception.
     *
     * @param forbids whether the condition must not hold, rather than must
     * @param breached whether the requirement is broken, given that the rule applies
     */
    public record RequirementTrace(boolean forbids, Trace condition, Optional<ExceptionTrace> unless, Truth breached) {}

    /**
     * The condition behind {@code unless}.
     *
     * @param under the part of the policy that grants the exception, where that is another
     */
    public record ExceptionTrace(Trace condition, Optional<NodeId> under) {}
}
