package dev.proviso.analysis.lint;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.NormFinding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.fact.Facts;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which verdicts of norms test cases show: those in a case that expects something of the norm's clause. */
final class ShownVerdicts {

    private final Map<NormId, Map<Verdict, TestCase>> cases = new LinkedHashMap<>();

    private ShownVerdicts() {}

    static ShownVerdicts of(CompiledPolicy policy, List<TestCase> cases) {
        ShownVerdicts shown = new ShownVerdicts();
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
                                finding.norms().forEach(norm -> shown.add(norm, given));
                            }
                        }
                    });
        }
        return shown;
    }

    private void add(NormFinding finding, TestCase given) {
        cases.computeIfAbsent(finding.norm().id(), norm -> new EnumMap<>(Verdict.class))
                .merge(
                        finding.verdict(),
                        given,
                        (known, other) -> known.parameters().isEmpty() ? known : other);
    }

    /** Those of a norm. */
    Set<Verdict> of(NormId norm) {
        return cases.getOrDefault(norm, Map.of()).keySet();
    }

    /** The facts of a case that shows a verdict under the policy's own parameters, if there is one. */
    Optional<Facts> withOwnParameters(NormId norm, Verdict verdict) {
        return Optional.ofNullable(cases.getOrDefault(norm, Map.of()).get(verdict))
                .filter(given -> given.parameters().isEmpty())
                .map(TestCase::facts);
    }
}
