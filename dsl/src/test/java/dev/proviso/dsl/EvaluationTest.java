package dev.proviso.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.dsl.finding.Cause;
import dev.proviso.dsl.finding.ExceptionFinding;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.random.PolicySketch;
import dev.proviso.model.document.Modality;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final String VOCABULARY = """
            types:
              use:
                fields:
                  sold: {type: boolean, question: Is it sold?, kind: observed}
            facts:
              - {id: relevant, type: boolean, question: Is it relevant?, kind: observed}
              - {id: good, type: boolean, question: Is it good?, kind: judgement}
              - {id: excused, type: boolean, question: Is it excused?, kind: observed}
              - {id: users, type: integer, question: How many users?, kind: observed}
              - {id: url, type: "text?", question: Where?, kind: observed}
              - {id: seen, type: date, question: When was it seen?, kind: observed}
              - {id: uses, type: list of use, question: What uses?, kind: observed}
            """;

    private final PolicySketch sketch = PolicySketch.over(VOCABULARY);

    private Finding finding(String facts) {
        return finding(facts, EvaluationOptions.DEFAULT);
    }

    private Finding finding(String facts, EvaluationOptions options) {
        return sketch.compile()
                .evaluate(sketch.facts(facts), options)
                .finding(new NodeId("a1"))
                .orElseThrow();
    }

    @Test
    void aRuleThatDoesNotApplySaysNothingElse() {
        sketch.clause("A1", "applies when relevant require good");

        assertThat(finding("{relevant: false}").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(finding("{relevant: false, good: false}").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(finding("{relevant: true, good: false}").verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding("{relevant: true, good: true}").verdict()).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void aRuleThatIsKeptIsCompliantWhetherOrNotItApplies() {
        sketch.clause("A1", "applies when relevant require good");

        assertThat(finding("{good: true}").verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(finding("{good: false}").verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void breakingOneRequirementBreaksTheRule() {
        sketch.clause("A1", "require good forbid users > 10");

        assertThat(finding("{users: 11}").verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding("{users: 10}").verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(finding("{users: 10, good: true}").verdict()).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void anExceptionOnlyExceptsFromTheRequirementInFrontOfIt() {
        sketch.clause("A1", "require good unless excused forbid users > 10");

        assertThat(finding("{good: false, excused: true, users: 1}").verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(finding("{good: false, excused: true, users: 11}").verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding("{good: false, users: 1}").verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void anExceptionFromAnotherClauseIsCited() {
        sketch.clause("A1", "require good unless excused under B2");
        sketch.clause("B2", Modality.PERMISSION);

        assertThat(finding("{good: false, excused: true}").norms().get(0).exceptions())
                .containsExactly(new ExceptionFinding(new NodeId("b2"), "B2", Truth.TRUE));
        assertThat(finding("{good: true}").norms().get(0).exceptions())
                .containsExactly(new ExceptionFinding(new NodeId("b2"), "B2", Truth.UNKNOWN));
    }

    @Test
    void aRecommendationOrConditionIsNeverViolated() {
        for (Modality modality : List.of(Modality.RECOMMENDATION, Modality.CONDITION)) {
            PolicySketch soft = PolicySketch.over(VOCABULARY).clause("A1", modality, "require good");
            CompiledPolicy policy = soft.compile();

            assertThat(policy.evaluate(soft.facts("{good: false}")).findings())
                    .extracting(Finding::verdict)
                    .containsExactly(Verdict.NOT_FOLLOWED);
            assertThat(policy.evaluate(soft.facts("{good: true}")).findings())
                    .extracting(Finding::verdict)
                    .containsExactly(Verdict.FOLLOWED);
        }
    }

    @Test
    void aNormWithoutARuleIsNotEvaluated() {
        sketch.silent("A1", Modality.POWER).clause("B2").clause("C3", "require good");

        assertThat(sketch.compile().evaluate(sketch.facts("{good: true}")).findings())
                .extracting(Finding::verdict)
                .containsExactly(Verdict.NOT_EVALUATED, Verdict.NOT_EVALUATED, Verdict.COMPLIANT);
    }

    @Test
    void aClauseIsViolatedIfOneOfItsNormsIs() {
        sketch.clause("A1", "require good").clause("A1", Modality.RECOMMENDATION, "require excused");

        assertThat(finding("{good: false}").verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding("{excused: false}").verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(finding("{good: true, excused: false}").verdict()).isEqualTo(Verdict.NOT_FOLLOWED);
        assertThat(finding("{good: true, excused: true}").verdict()).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void theCausesTellObservableFactsFromJudgements() {
        sketch.clause("A1", "require good and relevant");

        assertThat(finding("{}").causes()).containsExactly(Cause.FACT_MISSING, Cause.JUDGEMENT_MISSING);
        assertThat(finding("{good: true}").causes()).containsExactly(Cause.FACT_MISSING);
        assertThat(finding("{relevant: true}").causes()).containsExactly(Cause.JUDGEMENT_MISSING);
        assertThat(finding("{relevant: false}").causes()).isEmpty();
    }

    @Test
    void whatDependsOnTodayIsUndecidedUntilTheDayIsKnown() {
        sketch.clause("A1", "require today - seen <= 30 days");

        assertThat(finding("{seen: 2026-10-02}").causes()).containsExactly(Cause.TODAY_UNKNOWN);
        assertThat(finding("{seen: 2026-10-02}", EvaluationOptions.DEFAULT.on(LocalDate.of(2026, 11, 1)))
                        .verdict())
                .isEqualTo(Verdict.COMPLIANT);
        assertThat(finding("{seen: 2026-10-01}", EvaluationOptions.DEFAULT.on(LocalDate.of(2026, 11, 1)))
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void theDayOfTheOptionsGoesBeforeThatOfTheFacts() {
        sketch.clause("A1", "require today > 2026-06-01");
        Facts facts = sketch.facts("{}\nas_of: 2026-01-01");

        Evaluation asOf = sketch.compile().evaluate(facts);
        Evaluation later = sketch.compile().evaluate(facts, EvaluationOptions.DEFAULT.on(LocalDate.of(2026, 7, 1)));

        assertThat(asOf.today()).contains(LocalDate.of(2026, 1, 1));
        assertThat(asOf.findings().get(0).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(later.findings().get(0).verdict()).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void anUnsetParameterLeavesUndecidedWhatDependsOnIt() {
        sketch.parameter("limit", "integer").clause("A1", "forbid users > limit unless excused");

        assertThat(finding("{users: 3}").causes()).containsExactly(Cause.FACT_MISSING, Cause.PARAMETER_UNSET);
        assertThat(finding("{users: 3, excused: true}").verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(finding(
                                "{users: 3, excused: false}",
                                EvaluationOptions.DEFAULT.withParameter("limit", new Value.Int(2)))
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void outcomesOfOtherClausesAreLookedUp() {
        sketch.clause("A1", "forbid violated(B2) or not complies(C3)")
                .clause("B2", "require good")
                .clause("C3", "applies when relevant require excused");

        assertThat(finding("{good: false}").verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding("{good: true, relevant: false}").verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(finding("{good: true, relevant: true, excused: false}").verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(finding("{good: true}").causes()).containsExactly(Cause.FACT_MISSING);
    }

    @Test
    void findingsStandInTheOrderOfTheDocumentWithTheirCitations() {
        sketch.clause("B2", "require good").clause("A1", "forbid violated(B2)");

        assertThat(sketch.compile().evaluate(Facts.none("app")).findings())
                .extracting(Finding::citation)
                .containsExactly("B2", "A1");
    }

    @Test
    void theSummaryCountsVerdicts() {
        sketch.clause("A1", "require good").clause("B2", "require good").clause("C3", "require relevant");

        assertThat(sketch.compile().evaluate(sketch.facts("{good: false}")).summary())
                .containsEntry(Verdict.VIOLATED, 2)
                .containsEntry(Verdict.UNDECIDED, 1)
                .hasSize(2);
    }

    @Test
    void itIsKnownWhichClausesDependOnWhichFacts() {
        sketch.define("popular", "users > 10")
                .clause("A1", "applies when popular require good")
                .clause("B2", "forbid violated(A1)")
                .clause("C3", "require excused");
        CompiledPolicy policy = sketch.compile();

        assertThat(policy.readers(new FactId("users"))).containsExactly(new NodeId("a1"), new NodeId("b2"));
        assertThat(policy.readers(new FactId("url"))).isEmpty();
        assertThat(policy.factsRead(new NodeId("b2"))).containsExactly(new FactId("good"), new FactId("users"));
        assertThat(policy.factsRead(new NodeId("c3"))).containsExactly(new FactId("excused"));
        assertThatThrownBy(() -> policy.factsRead(new NodeId("d4"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void factsThatAreNotOfTheirTypesAreRefused() {
        sketch.clause("A1", "forbid users > 10 or url is none");
        CompiledPolicy policy = sketch.compile();
        Facts wrong = Facts.none("app").with(new FactId("users"), FactValue.of(new Value.Text("many")));
        Facts none = Facts.none("app").with(new FactId("users"), FactValue.NONE);

        assertThatThrownBy(() -> policy.evaluate(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("users");
        assertThatThrownBy(() -> policy.evaluate(none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("users");
    }

    @Test
    void factsOutsideTheVocabularyDoNotCount() {
        sketch.clause("A1", "require good");
        Facts more = sketch.facts("{good: true}").with(new FactId("weather"), FactValue.of(new Value.Text("fine")));

        assertThat(sketch.compile().evaluate(more).findings().get(0).verdict()).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void manyThreadsShareOnePolicy() throws Exception {
        sketch.define("popular", "users > 10").clause("A1", "applies when popular require good unless url is none");
        CompiledPolicy policy = sketch.compile();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Verdict>> calls = Stream.iterate(0, users -> users < 400, users -> users + 1)
                    .map(users -> (Callable<Verdict>)
                            () -> policy.evaluate(sketch.facts("{good: false, url: x, users: " + users + "}"))
                                    .findings()
                                    .get(0)
                                    .verdict())
                    .toList();

            List<Future<Verdict>> verdicts = threads.invokeAll(calls);

            for (int users = 0; users < verdicts.size(); users++) {
                assertThat(verdicts.get(users).get()).isEqualTo(users > 10 ? Verdict.VIOLATED : Verdict.NOT_APPLICABLE);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aRuleThatTakesTooManyStepsIsUndecidedAndSaysSo() {
        sketch.clause("A1", "forbid some x in uses satisfies some y in uses satisfies x.sold and y.sold")
                .clause("B2", "require good")
                .clause("C3", "forbid violated(A1)");
        String uses = "{sold: false}, ".repeat(200);
        CompiledPolicy policy = sketch.compile();
        EvaluationOptions tight = EvaluationOptions.DEFAULT.within(new EvaluationLimits(10_000, 100, 100));

        Evaluation evaluation = policy.evaluate(sketch.facts("{good: true, uses: [" + uses + "]}"), tight);

        assertThat(evaluation.findings())
                .extracting(Finding::verdict)
                .containsExactly(Verdict.UNDECIDED, Verdict.COMPLIANT, Verdict.UNDECIDED);
        assertThat(evaluation.findings().get(0).causes()).containsExactly(Cause.LIMIT_REACHED);
        assertThat(evaluation
                        .explain(evaluation.findings().get(0))
                        .norms()
                        .get(0)
                        .requirements())
                .hasSize(1);
        assertThat(policy.evaluate(sketch.facts("{good: true, uses: [" + uses + "]}"))
                        .summary())
                .isEqualTo(java.util.Map.of(Verdict.COMPLIANT, 3));
    }

    @Test
    void aLongChainOfDefinitionsNeedsNoDeepStack() {
        sketch.define("step0", "good");
        for (int i = 1; i <= 5_000; i++) {
            sketch.define("step" + i, "step" + (i - 1) + " and good");
        }
        sketch.clause("A1", "require step5000");
        CompiledPolicy policy = sketch.compile();

        Evaluation evaluation = policy.evaluate(sketch.facts("{good: false}"));

        assertThat(evaluation.findings().get(0).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(evaluation.explain(evaluation.findings().get(0)).because())
                .extracting(fact -> fact.path().toString())
                .containsExactly("good");
        assertThat(policy.factsRead(new NodeId("a1"))).isEqualTo(Set.of(new FactId("good")));
    }
}
