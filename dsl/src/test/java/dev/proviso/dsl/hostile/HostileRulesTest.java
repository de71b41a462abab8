package dev.proviso.dsl.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.Decider;
import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Cause;
import dev.proviso.dsl.finding.Explanation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.KnownFact;
import dev.proviso.dsl.finding.MissingFact;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interpret.LetterCase;
import dev.proviso.dsl.random.PolicySketch;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.fact.Facts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules and facts that would take all time or memory, if anything did what they ask for. */
class HostileRulesTest {

    private static final String VOCABULARY = """
            types:
              use:
                fields:
                  records: {type: integer, question: How many records?, kind: observed}
            facts:
              - {id: sells, type: boolean, question: Does it sell?, kind: observed}
              - {id: name, type: text, question: Which name?, kind: observed}
              - {id: part, type: text, question: Which part?, kind: observed}
              - {id: price, type: decimal, question: Which price?, kind: observed}
              - {id: uses, type: list of use, question: Which uses?, kind: observed}
            """;

    private final PolicySketch sketch = PolicySketch.over(VOCABULARY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((){999}){999}",
                "(((){999}){999}){999}",
                "((a?){70}){60}",
                "((a*){999}){9}",
                "((|){99}){99}",
                "(^{99}){99}",
                "(.{99}){99}",
                "a{999}b{999}c{999}",
                "a{0,900}c"
            })
    void aPatternThatIsLargeWhenWrittenOutIsRefused(String pattern) {
        sketch.clause("A1", "forbid name matches \"" + pattern + "\"");

        assertThat(CompiledPolicy.compile(sketch.policy(), sketch.revision()).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("TYP-020");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a?){240}", "((a?b?){12}){12}", "(a*)*b", "(a|aa)+c", "(((((a?)?)?)?)?){30}", "a{0,300}c"})
    void thePatternsThatAreTakenFitAThreadWithASmallStack(String pattern) throws InterruptedException {
        sketch.clause("A1", "forbid name matches \"" + pattern + "\"");
        Facts facts = sketch.facts("{name: " + "a".repeat(3_000) + "}");
        Verdict[] verdict = new Verdict[1];

        Thread thread =
                new Thread(null, () -> verdict[0] = verdictOf(sketch.compile().evaluate(facts)), "small", 512 * 1024);
        thread.start();
        thread.join();

        assertThat(verdict[0]).isIn(Verdict.COMPLIANT, Verdict.VIOLATED);
    }

    @Test
    void aPatternOfManyPlacesInALongTextIsTooManySteps() {
        sketch.clause("A1", "forbid name matches \"(.*a){150}b\"");
        Facts facts = sketch.facts("{name: " + "a".repeat(1_000_000) + "}");

        Evaluation evaluation = sketch.compile().evaluate(facts);

        assertThat(evaluation.findings().get(0).causes())
                .extracting(Object::toString)
                .anyMatch(text -> text.contains(Cause.LIMIT_REACHED.name()));
        agrees(evaluation);
    }

    @Test
    void aLongPartIsLookedForInALongTextWithoutGoingBack() {
        sketch.clause("A1", "forbid name contains part");
        String text = "a".repeat(4_000_000);

        Evaluation without =
                sketch.compile().evaluate(sketch.facts("{name: " + text + ", part: " + "a".repeat(2_000_000) + "b}"));
        Evaluation with =
                sketch.compile().evaluate(sketch.facts("{name: " + text + "b, part: " + "a".repeat(2_000_000) + "b}"));

        assertThat(verdictOf(without)).isEqualTo(Verdict.COMPLIANT);
        assertThat(verdictOf(with)).isEqualTo(Verdict.VIOLATED);
        agrees(without);
        agrees(with);
    }

    @Test
    void reasonsAmongFiftyThousandElementsAreToldInOutline() {
        sketch.clause("A1", "require every use in uses satisfies use.records > 0", "forbid sells");
        String uses = "[" + "{records: 0}, ".repeat(50_000) + "]";

        Explanation violated = explained("{sells: false, uses: " + uses + "}");
        Explanation undecided = explained("{sells: false, uses: [" + "{}, ".repeat(50_000) + "]}");

        assertThat(violated.isLimited()).isTrue();
        assertThat(violated.because())
                .extracting(KnownFact::path)
                .extracting(Object::toString)
                .containsExactly("sells", "uses");
        assertThat(undecided.isLimited()).isTrue();
        assertThat(undecided.missing())
                .singleElement()
                .satisfies(set -> assertThat(set.facts())
                        .extracting(MissingFact::path)
                        .extracting(Object::toString)
                        .containsExactly("uses"));
    }

    @Test
    void quantifiersInsideEachOtherAreExplainedInOutline() {
        String quantifiers = IntStream.range(0, 60)
                .mapToObj(i -> "some u" + i + " in uses satisfies ")
                .collect(Collectors.joining());
        sketch.clause("A1", "require " + quantifiers + "u0.records > 3");

        assertThat(explained("{uses: [{records: 1}, {records: 2}]}").isLimited())
                .isTrue();
    }

    @Test
    void lettersThatGrowInLowerCaseAreCopiedOnce() {
        sketch.clause("A1", "require lower(name) = lower(name)", "forbid lower(name) contains \"x\"");

        Evaluation evaluation = sketch.compile().evaluate(sketch.facts("{name: " + "\u0130".repeat(1_000_000) + "}"));

        assertThat(verdictOf(evaluation)).isEqualTo(Verdict.COMPLIANT);
        agrees(evaluation);
    }

    @Property(tries = 300)
    void lowerCaseIsThatOfTheLibrary(@ForAll String text) {
        String sigma = text + "\u0130\u03a3\u0130" + text + "\u03a3\u0130\u0307 \u0130\u03a3";

        assertThat(LetterCase.lower(sigma)).isEqualTo(sigma.toLowerCase(Locale.ROOT));
    }

    /** Found by their size: each value of such a rule takes locals, and what the class file says of them grows with the square. */
    @Test
    void rulesThatNoClassFileHoldsAreInterpreted() {
        sketch.clause("A1", "require " + "price * price + ".repeat(200) + "price > 3.0");
        sketch.clause("A2", "require " + "length(name) * length(name) + ".repeat(200) + "length(part) > 3");

        Evaluation evaluation = sketch.compile().evaluate(sketch.facts("{price: 2, name: abc, part: b}"));

        assertThat(evaluation.findings()).extracting(Finding::verdict).containsOnly(Verdict.COMPLIANT);
        agrees(evaluation);
    }

    @Test
    void comparisonsOfComparisonsAreExplainedInOneGo() {
        sketch.clause("A1", "require " + "(".repeat(60) + "sells" + " = sells)".repeat(60) + " = (price > 1.0)");

        Explanation explanation = explained("{sells: false, price: 1}");

        assertThat(explanation.because())
                .extracting(KnownFact::path)
                .extracting(Object::toString)
                .contains("price");
    }

    @Test
    void decimalsThatGrowWithoutEndAreUnknown() {
        sketch.define("p0", "price * price");
        for (int i = 1; i < 60; i++) {
            sketch.define("p" + i, "p" + (i - 1) + " * p" + (i - 1));
        }
        sketch.clause("A1", "require p59 > 1.0");

        for (String price : List.of("9e900", "1.0000000001", "1e-900", "-3")) {
            Evaluation evaluation = sketch.compile().evaluate(sketch.facts("{price: " + price + "}"));
            assertThat(verdictOf(evaluation)).isEqualTo(Verdict.UNDECIDED);
            agrees(evaluation);
        }
    }

    @Test
    void definitionsAndOutcomesThatReadOneAnotherInAChainAreNoDeeperThanOne() {
        sketch.define("d0", "sells");
        for (int i = 1; i < 5_000; i++) {
            sketch.define("d" + i, "not d" + (i - 1));
        }
        sketch.clause("A0", "require d4999");
        for (int i = 1; i < 200; i++) {
            sketch.clause("A" + i, "require complies(A" + (i - 1) + ")");
        }
        CompiledPolicy compiled = sketch.compile();

        Evaluation evaluation = compiled.evaluate(sketch.facts("{sells: false}"));

        assertThat(evaluation.findings())
                .hasSize(200)
                .allSatisfy(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT));
        assertThat(evaluation.explain(evaluation.findings().get(199)).because())
                .extracting(KnownFact::path)
                .extracting(Object::toString)
                .containsExactly("sells");
        agrees(evaluation);
    }

    private Explanation explained(String facts) {
        Evaluation evaluation = sketch.compile().evaluate(sketch.facts(facts));
        agrees(evaluation);
        return evaluation.explain(evaluation.findings().get(0));
    }

    private static Verdict verdictOf(Evaluation evaluation) {
        return evaluation.findings().get(0).verdict();
    }

    private static void agrees(Evaluation evaluation) {
        Decider decider = evaluation.compiled().decider();
        for (Finding finding : evaluation.findings()) {
            assertThat(decider.decide(decider.row(evaluation.facts())).verdict(finding.clause()))
                    .isEqualTo(finding.verdict());
        }
    }
}
