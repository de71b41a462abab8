package dev.proviso.data;

import static dev.proviso.data.PolicyFiles.POLICY;
import static dev.proviso.data.PolicyFiles.R1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Cause;
import dev.proviso.dsl.finding.Explanation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.SanctionFinding;
import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.read.FactsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The example apps read without a complaint and come out as a reviewer would have it. */
class ExamplesTest {

    private static final CompiledPolicy COMPILED = PolicyFiles.clean(CompiledPolicy.compile(POLICY, R1));

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples"))) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void thereAreExamplesInYamlAndInJson() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(files()).anyMatch(file -> file.toString().endsWith(".json"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void anExampleReadsWithoutAComplaint(Path file) throws IOException {
        Facts facts = read(file);

        assertThat(Objects.requireNonNull(file.getFileName()).toString()).startsWith(facts.app() + ".");
        assertThat(facts.title()).isPresent();
        assertThat(facts.asOf()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("files")
    void anExampleHasAVerdictForEveryClause(Path file) throws IOException {
        assertThat(COMPILED.evaluate(read(file)).findings())
                .hasSize(46)
                .allSatisfy(finding ->
                        assertThat(finding.causes().isEmpty()).isEqualTo(finding.verdict() != Verdict.UNDECIDED));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "crm-sync.yaml             | VIOLATED     |",
                "crm-sync.yaml             | UNDECIDED    |",
                "crm-sync.yaml             | NOT_FOLLOWED |",
                "ad-audience-exporter.yaml | VIOLATED     | preamble.1 A.lead-in A.1 A.3 A.4 A.7 B.3 B.6 C.5",
                "ad-audience-exporter.yaml | NOT_FOLLOWED | A.5 A.6",
                "ad-audience-exporter.yaml | UNDECIDED    |",
                "support-chatbot.yaml      | VIOLATED     |",
                "support-chatbot.yaml      | UNDECIDED    | preamble.1 A.4 A.6 B.3 C.1 D.2 F.2",
                "data-enrichment.yaml      | VIOLATED     "
                        + "| preamble.1 A.lead-in A.1 A.3 A.7 A.8 B.1 B.3 B.6 C.1 C.5 F.1 F.4",
                "data-enrichment.yaml      | NOT_FOLLOWED | A.5 A.6 E.1 E.5",
                "data-enrichment.yaml      | UNDECIDED    | D.4",
                "payment-widget.yaml       | VIOLATED     |",
                "payment-widget.yaml       | NOT_FOLLOWED | B.2.a",
                "payment-widget.yaml       | UNDECIDED    |",
                "lead-router.yaml          | VIOLATED     | preamble.1 A.9 B.2",
                "lead-router.yaml          | UNDECIDED    |",
                "quick-notes.yaml          | VIOLATED     | preamble.1 F.3",
                "quick-notes.yaml          | COMPLIANT    | D.5",
                "quick-notes.yaml          | FOLLOWED     | B.2.a",
                "webinar-connector.yaml    | VIOLATED     |",
                "webinar-connector.yaml    | NOT_FOLLOWED | E.1 E.5",
                "webinar-connector.yaml    | UNDECIDED    | preamble.1 B.4 F.1",
                "e-signature.yaml          | VIOLATED     | preamble.1 C.3 D.2",
                "survey-tool.yaml          | VIOLATED     | preamble.1 C.2 C.3 F.3 F.4",
                "survey-tool.yaml          | NOT_FOLLOWED | B.2.a",
                "internal-reporting.yaml   | VIOLATED     | preamble.1 F.3",
                "internal-reporting.yaml   | NOT_FOLLOWED | A.5 B.2.a E.5",
                "newsletter-legacy.yaml    | VIOLATED     | preamble.1 A.7 B.1 B.2 D.3 F.1 F.2 F.3 F.4 closing.1",
                "newsletter-legacy.yaml    | NOT_FOLLOWED | A.5 B.2.a E.1",
                "call-dialer.yaml          | VIOLATED     "
                        + "| preamble.1 A.lead-in A.2 B.3 B.5 B.6 C.4 C.5 D.lead-in D.2 F.1",
                "call-dialer.yaml          | NOT_FOLLOWED | E.3",
                "review-collector.yaml     | VIOLATED     | preamble.1 B.1 B.3 B.4 D.2 D.3 D.4 D.5 D.6 F.2",
                "review-collector.yaml     | NOT_FOLLOWED | E.1 E.2",
                "inventory-bridge.yaml     | VIOLATED     |",
                "inventory-bridge.yaml     | UNDECIDED    |",
                "meeting-scheduler.json    | VIOLATED     | preamble.1 B.6 C.5",
                "meeting-scheduler.json    | UNDECIDED    |",
            })
    void anExampleComesOutAs(String file, Verdict verdict, String citations) throws IOException {
        List<String> expected = citations == null ? List.of() : List.of(citations.split(" "));

        assertThat(COMPILED.evaluate(example(file)).findings())
                .filteredOn(finding -> finding.verdict() == verdict)
                .extracting(Finding::citation)
                .containsExactlyElementsOf(expected);
    }

    @Test
    void anOldScanNoLongerTells() throws IOException {
        assertThat(finding("webinar-connector.yaml", "B.4").causes()).containsExactly(Cause.EVIDENCE_STALE);
    }

    @Test
    void aMissingJudgementIsNamedAsOne() throws IOException {
        assertThat(finding("webinar-connector.yaml", "F.1").causes()).containsExactly(Cause.JUDGEMENT_MISSING);
        assertThat(finding("survey-tool.yaml", "A.7").causes()).containsExactly(Cause.FACT_MISSING);
    }

    @Test
    void aFailedAuditThatNobodyWasWarnedOfAggravatesWhatMayFollow() throws IOException {
        assertThat(COMPILED.evaluate(example("lead-router.yaml")).sanctions())
                .isNotEmpty()
                .allSatisfy(sanction -> assertThat(aggravation(sanction)).isEqualTo(Truth.TRUE));
        assertThat(COMPILED.evaluate(example("e-signature.yaml")).sanctions())
                .isNotEmpty()
                .allSatisfy(sanction -> assertThat(aggravation(sanction)).isEqualTo(Truth.FALSE));
        assertThat(COMPILED.evaluate(example("survey-tool.yaml")).sanctions())
                .isNotEmpty()
                .allSatisfy(sanction -> assertThat(aggravation(sanction)).isEqualTo(Truth.UNKNOWN));
    }

    @Test
    void nothingFollowsWhereNothingIsViolated() throws IOException {
        assertThat(COMPILED.evaluate(example("inventory-bridge.yaml")).sanctions())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyVerdictOfAnExampleIsExplained(Path file) throws IOException {
        Evaluation evaluation = COMPILED.evaluate(read(file));

        for (Finding finding : evaluation.findings()) {
            Explanation why = evaluation.explain(finding);
            switch (finding.verdict()) {
                case VIOLATED, NOT_FOLLOWED -> {
                    assertThat(why.because()).as(finding.citation()).isNotEmpty();
                    assertThat(why.toComply()).as(finding.citation()).isNotEmpty();
                }
                case UNDECIDED ->
                    assertThat(why.missing()).as(finding.citation()).isNotEmpty();
                case COMPLIANT, FOLLOWED, NOT_APPLICABLE ->
                    assertThat(why.because()).as(finding.citation()).isNotEmpty();
                case NOT_EVALUATED -> assertThat(why.norms()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void toKnowLessNeverTurnsAVerdictIntoItsOpposite(Path file) throws IOException {
        Facts facts = read(file);
        Set<String> violated = citations(COMPILED.evaluate(facts), Verdict.VIOLATED);

        for (FactId fact : facts.values().keySet()) {
            Evaluation less = COMPILED.evaluate(facts.with(fact, FactValue.UNKNOWN));

            assertThat(violated).as("without %s", fact).containsAll(citations(less, Verdict.VIOLATED));
            assertThat(citations(less, Verdict.COMPLIANT))
                    .as("without %s", fact)
                    .noneMatch(violated::contains);
        }
    }

    private static Facts read(Path file) throws IOException {
        return PolicyFiles.clean(FactsReader.read(file, POLICY));
    }

    private static Facts example(String file) throws IOException {
        return read(Path.of("examples", file));
    }

    private static Finding finding(String file, String citation) throws IOException {
        return COMPILED.evaluate(example(file))
                .finding(PolicyFiles.OUTLINE.find(citation).orElseThrow().id())
                .orElseThrow();
    }

    private static Truth aggravation(SanctionFinding sanction) {
        return sanction.aggravations().get(0).holds();
    }

    private static Set<String> citations(Evaluation evaluation, Verdict verdict) {
        return evaluation.findings().stream()
                .filter(finding -> finding.verdict() == verdict)
                .map(Finding::citation)
                .collect(Collectors.toSet());
    }
}
