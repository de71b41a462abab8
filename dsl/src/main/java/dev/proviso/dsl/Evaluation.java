package dev.proviso.dsl;

import dev.proviso.dsl.finding.Explanation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.SanctionFinding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How one app stands to a revision of a policy. Immutable; any number of threads may share one. */
public final class Evaluation {

    private final CompiledPolicy compiled;
    private final Facts facts;

    Evaluation(CompiledPolicy compiled, Facts facts) {
        this.compiled = compiled;
        this.facts = facts;
    }

    public CompiledPolicy compiled() {
        return compiled;
    }

    public Facts facts() {
        return facts;
    }

    /** The day of the evaluation, if it is known. */
    public Optional<LocalDate> today() {
        return facts.asOf();
    }

    /** One finding for each clause, each item, and each other node that states a norm, in the order of the document. */
    public List<Finding> findings() {
        return List.of();
    }

    /** The finding for one part; empty for those that have none. */
    public Optional<Finding> finding(NodeId clause) {
        return Optional.empty();
    }

    /** How many findings there are of each verdict; those without any are left out. */
    public Map<Verdict, Integer> summary() {
        return Map.of();
    }

    /** What may follow on the violations; empty if there are none. In the order of the revision. */
    public List<SanctionFinding> sanctions() {
        return List.of();
    }

    /**
     * Answers why a finding is as it is. Computed when asked; cost: some hundred evaluations of the clause's rules at most.
     *
     * @throws IllegalArgumentException if the finding is not of this evaluation
     */
    public Explanation explain(Finding finding) {
        return new Explanation(finding, List.of(), List.of(), List.of(), List.of(), false);
    }
}
