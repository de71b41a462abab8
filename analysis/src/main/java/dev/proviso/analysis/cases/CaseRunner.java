package dev.proviso.analysis.cases;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.NormFinding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.TestCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs the cases of a revision.
 *
 * <pre>{@code
 * List<CaseResult> results = CaseRunner.run(policy, cases);
 * boolean passes = results.stream().allMatch(CaseResult::passes);
 * }</pre>
 */
public final class CaseRunner {

    private CaseRunner() {}

    /** One result for each case, in their order. */
    public static List<CaseResult> run(CompiledPolicy policy, List<TestCase> cases) {
        return cases.stream().map(given -> run(policy, given)).toList();
    }

    /** Evaluates one case and compares. */
    public static CaseResult run(CompiledPolicy policy, TestCase given) {
        Checked<EvaluationOptions> options = options(policy, given);
        if (!options.isValid()) {
            return new CaseResult(given, Optional.empty(), List.of(), options.diagnostics());
        }
        Evaluation evaluation = policy.evaluate(given.facts(), options.orThrow());
        Map<NodeId, Finding> findings = new HashMap<>();
        evaluation.findings().forEach(finding -> findings.put(finding.clause(), finding));
        List<Mismatch> mismatches = new ArrayList<>();
        for (TestCase.Expectation expectation : given.expectations()) {
            Finding found = findings.get(expectation.node());
            if (found == null) {
                throw new IllegalArgumentException("no case of this revision: " + expectation.citation());
            }
            Verdict verdict = verdict(found, expectation);
            if (!VerdictWords.of(verdict).equals(expectation.verdict())) {
                mismatches.add(new Mismatch(expectation, found, verdict));
            }
        }
        return new CaseResult(given, Optional.of(evaluation), mismatches, List.of());
    }

    private static Verdict verdict(Finding finding, TestCase.Expectation expectation) {
        return expectation
                .norm()
                .map(norm -> finding.norms().stream()
                        .filter(found -> found.norm().id().equals(norm))
                        .map(NormFinding::verdict)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no case of this revision: " + norm)))
                .orElse(finding.verdict());
    }

    /** The options under which a case is evaluated: the policy's own, but for the parameters it sets. */
    public static Checked<EvaluationOptions> options(CompiledPolicy policy, TestCase given) {
        return policy.withParameterTexts(EvaluationOptions.DEFAULT, given.parameters());
    }
}
