package dev.proviso.analysis.cover;

import dev.proviso.model.document.NodeId;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the cases of a revision show of its rules.
 *
 * @param decisions in the order of the revision: definitions, then norms; filters behind what they are in
 */
public record Coverage(List<DecisionCoverage> decisions) {

    public Coverage {
        decisions = List.copyOf(decisions);
    }

    /** What is shown of the rules of some clauses. */
    public Coverage of(Predicate<NodeId> clauses) {
        return new Coverage(decisions.stream()
                .filter(decision -> decision.decision() instanceof Decision.OfNorm norm && clauses.test(norm.clause()))
                .toList());
    }

    /** How many conditions there are. */
    public int conditions() {
        return decisions.stream().mapToInt(d -> d.conditions().size()).sum();
    }

    /** How many of them are shown to matter. */
    public int shown() {
        return decisions.stream().mapToInt(DecisionCoverage::shown).sum();
    }

    /** How many were proved idle. */
    public int idle() {
        return decisions.stream().mapToInt(DecisionCoverage::idle).sum();
    }

    /** Whether every condition that can matter is shown to, and every outcome seen. */
    public boolean isFull() {
        return decisions.stream().allMatch(DecisionCoverage::isFull);
    }
}
