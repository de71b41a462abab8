package dev.proviso.data;

import static dev.proviso.data.PolicyFiles.POLICY;
import static dev.proviso.data.PolicyFiles.R1;
import static dev.proviso.data.PolicyFiles.R2;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.NormFinding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.Modality;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.TestCase;
import dev.proviso.model.read.CaseReader;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases beside the policy come out as they say, and leave out no verdict that a rule can have. */
class CasesTest {

    /** A revision with its cases. */
    private record Tested(CompiledPolicy compiled, List<TestCase> cases) {
        static Tested of(Revision revision) {
            return new Tested(
                    PolicyFiles.clean(CompiledPolicy.compile(POLICY, revision)),
                    PolicyFiles.clean(
                            CaseReader.read(PolicyFiles.source("cases/" + revision.id() + ".yaml"), POLICY, revision)));
        }

        @Override
        public String toString() {
            return compiled.revision().id().value();
        }
    }

    static Stream<Tested> revisions() {
        return Stream.of(R1, R2).map(Tested::of);
    }

    @TestFactory
    Stream<DynamicTest> everyCaseComesOutAsItSays() {
        return revisions()
                .flatMap(tested -> tested.cases().stream()
                        .map(given -> DynamicTest.dynamicTest(tested + ": " + given.name(), () -> {
                            Evaluation evaluation = evaluate(tested, given);
                            Map<String, String> expected = new LinkedHashMap<>();
                            Map<String, String> found = new LinkedHashMap<>();
                            for (TestCase.Expectation expectation : given.expectations()) {
                                expected.put(expectation.citation(), expectation.verdict());
                                found.put(expectation.citation(), word(evaluation, expectation));
                            }

                            assertThat(found).isEqualTo(expected);
                        })));
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void everyRuleHasACaseForEachVerdictItCanHave(Tested tested) {
        Map<NormId, Set<Verdict>> shown = new LinkedHashMap<>();
        for (TestCase given : tested.cases()) {
            Set<NodeId> asserted = given.expectations().stream()
                    .map(TestCase.Expectation::node)
                    .collect(Collectors.toSet());
            evaluate(tested, given).findings().stream()
                    .filter(finding -> asserted.contains(finding.clause()))
                    .flatMap(finding -> finding.norms().stream())
                    .forEach(norm -> note(shown, norm));
        }

        for (Norm norm : tested.compiled().revision().norms()) {
            if (norm.rule().isPresent()) {
                assertThat(shown.get(norm.id())).as(norm.id().value()).containsAll(possible(norm));
            }
        }
    }

    private static Evaluation evaluate(Tested tested, TestCase given) {
        Map<String, String> parameters = new LinkedHashMap<>();
        given.parameters().forEach((name, literal) -> parameters.put(name, literal.text()));
        EvaluationOptions options =
                PolicyFiles.clean(tested.compiled().withParameters(EvaluationOptions.DEFAULT, parameters));
        return tested.compiled().evaluate(given.facts(), options);
    }

    private static String word(Evaluation evaluation, TestCase.Expectation expectation) {
        Finding finding = evaluation.finding(expectation.node()).orElseThrow();
        Verdict verdict = finding.norms().stream()
                .filter(norm ->
                        expectation.norm().filter(norm.norm().id()::equals).isPresent())
                .map(NormFinding::verdict)
                .findFirst()
                .orElse(finding.verdict());
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void note(Map<NormId, Set<Verdict>> shown, NormFinding finding) {
        shown.computeIfAbsent(finding.norm().id(), id -> EnumSet.noneOf(Verdict.class))
                .add(finding.verdict());
    }

    private static Set<Verdict> possible(Norm norm) {
        boolean advice = norm.effective() == Modality.RECOMMENDATION || norm.effective() == Modality.CONDITION;
        Set<Verdict> verdicts = advice
                ? EnumSet.of(Verdict.FOLLOWED, Verdict.NOT_FOLLOWED, Verdict.UNDECIDED)
                : EnumSet.of(Verdict.COMPLIANT, Verdict.VIOLATED, Verdict.UNDECIDED);
        if (norm.rule().orElseThrow().text().startsWith("applies when")) {
            verdicts.add(Verdict.NOT_APPLICABLE);
        }
        return verdicts;
    }
}
