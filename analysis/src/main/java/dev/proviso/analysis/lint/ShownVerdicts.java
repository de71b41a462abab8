package dev.proviso.analysis.lint;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.NormFinding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.TestCase;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which verdicts of norms test cases show: those in a case that expects something of the norm's clause. */
final class ShownVerdicts {

    private ShownVerdicts() {}

    static Map<NormId, Set<Verdict>> of(CompiledPolicy policy, List<TestCase> cases) {
        Map<NormId, Set<Verdict>> shown = new LinkedHashMap<>();
        for (TestCase given : cases) {
            Set<NodeId> expected = given.expectations().stream()
                    .map(TestCase.Expectation::node)
                    .collect(Collectors.toSet());
            policy.withParameterTexts(EvaluationOptions.DEFAULT, given.parameters())
                    .value()
                    .ifPresent(options -> {
                        for (Finding finding :
                                policy.evaluate(given.facts(), options).findings()) {
                            if (expected.contains(finding.clause())) {
                                finding.norms().forEach(norm -> add(shown, norm));
                            }
                        }
                    });
        }
        return shown;
    }

    private static void add(Map<NormId, Set<Verdict>> shown, NormFinding finding) {
        shown.computeIfAbsent(finding.norm().id(), norm -> EnumSet.noneOf(Verdict.class))
                .add(finding.verdict());
    }
}
