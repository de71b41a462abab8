package dev.proviso.analysis.impact;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.Decider;
import dev.proviso.dsl.Decision;
import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Facts;
import java.util.Set;
import java.util.stream.Collectors;

/** One of the two revisions that apps are measured by. */
record Side(CompiledPolicy policy, EvaluationOptions options, Decider decider, Set<NodeId> clauses) {

    static Side of(CompiledPolicy policy, EvaluationOptions options) {
        Set<NodeId> clauses = policy.evaluate(Facts.none("app"), options).findings().stream()
                .map(Finding::clause)
                .collect(Collectors.toSet());
        return new Side(policy, options, policy.decider(options), clauses);
    }

    /** Whether an evaluation has a finding for a part. */
    boolean isClause(NodeId node) {
        return clauses.contains(node);
    }

    Set<FactId> read(NodeId clause) {
        return policy.factsRead(clause);
    }

    Decision decide(Facts facts) {
        return decider.decide(decider.row(facts));
    }

    Evaluation evaluate(Facts facts) {
        return policy.evaluate(facts, options);
    }
}
