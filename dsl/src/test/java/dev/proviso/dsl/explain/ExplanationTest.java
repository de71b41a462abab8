package dev.proviso.dsl.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.finding.Change;
import dev.proviso.dsl.finding.Explanation;
import dev.proviso.dsl.finding.MissingSet;
import dev.proviso.dsl.finding.NormTrace;
import dev.proviso.dsl.finding.Remedy;
import dev.proviso.dsl.finding.Trace;
import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.random.PolicySketch;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private final PolicySketch sketch = PolicySketch.over("""
            types:
              purpose: {values: [service, sale, rental]}
              use:
                fields:
                  purpose: {type: purpose, question: What for?, kind: observed}
                  fair: {type: boolean, question: Is it fair?, kind: judgement}
                  from: {type: date, question: Since when?, kind: observed}
                  until: {type: "date?", question: Until when?, kind: observed}
              request:
                fields:
                  by: {type: purpose, question: For what?, kind: observed, settled: true}
                  asked_on: {type: date, question: When was it asked?, kind: observed, settled: true}
                  done_on: {type: "date?", question: When was it done?, kind: observed, settled: true}
                  well: {type: boolean, question: Was it done well?, kind: judgement}
            facts:
              - {id: handles_data, type: boolean, question: Does it handle data?, kind: observed}
              - {id: consent, type: boolean, question: Is there consent?, kind: observed}
              - {id: vulgar, type: boolean, question: Is it vulgar?, kind: judgement}
              - {id: uses, type: list of use, question: What uses?, kind: observed}
              - {id: links, type: list of text, question: What links?, kind: observed}
              - {id: requested, type: set of text, question: Which scopes are requested?, kind: observed}
              - {id: used, type: set of text, question: Which scopes are used?, kind: observed}
              - {id: users, type: integer, question: How many users?, kind: observed}
              - {id: requests, type: list of request, question: What was asked?, kind: observed, settled: true}
            """);

    private Explanation why(String facts) {
        Evaluation evaluation =
                sketch.compile().evaluate(sketch.facts(facts), EvaluationOptions.DEFAULT.on(LocalDate.of(2026, 11, 1)));
        return evaluation.explain(evaluation.finding(new NodeId("a1")).orElseThrow());
    }

    private static List<String> because(Explanation why) {
        return why.because().stream()
                .map(fact -> fact.path() + " = " + fact.value())
                .toList();
    }

    private static List<String> missing(Explanation why) {
        return why.missing().stream()
                .map(MissingSet::facts)
                .map(facts -> facts.stream().map(fact -> fact.path().toString()).collect(Collectors.joining(" and ")))
                .toList();
    }

    private static List<List<Change>> remedies(Explanation why) {
        return why.toComply().stream().map(Remedy::changes).toList();
    }

    private static String told(Change change) {
        if (change instanceof Change.SetTo set) {
            return set.fact() + " = "
                    + set.to().stream().map(FactValue::toString).collect(Collectors.joining(" or "));
        }
        if (change instanceof Change.Include include) {
            return include.fact() + " with " + include.elements();
        }
        if (change instanceof Change.Exclude exclude) {
            return exclude.fact() + " without " + exclude.elements();
        }
        if (change instanceof Change.Remove remove) {
            return "no " + remove.element();
        }
        Change.Satisfy satisfy = (Change.Satisfy) change;
        return (satisfy.holds() ? "" : "not ") + "[" + satisfy.condition() + "] by " + satisfy.facts();
    }

    private static List<String> toComply(Explanation why) {
        return remedies(why).stream()
                .map(changes -> changes.stream().map(ExplanationTest::told).collect(Collectors.joining(" and ")))
                .toList();
    }

    @Test
    void aViolationInAListNamesTheElement() {
        sketch.clause("A1", "forbid some use in uses satisfies use.purpose in {sale, rental} unless consent");

        Explanation why = why("{uses: [{purpose: service}, {purpose: sale}], consent: false}");

        assertThat(because(why)).containsExactly("consent = false", "uses[1].purpose = sale");
        assertThat(toComply(why)).containsExactly("consent = true", "uses[1].purpose = service", "no uses[1]");
    }

    @Test
    void aViolationInAListOfTextsNamesTheElement() {
        sketch.clause("A1", "require every link in links satisfies link starts with \"https:\"");

        Explanation why = why("{links: [\"https://a\", \"http://b\", \"https://c\"]}");

        assertThat(because(why)).containsExactly("links[1] = http://b");
        assertThat(toComply(why))
                .containsExactly("links without [http://b]", "[link starts with \"https:\"] by [links[1]]");
    }

    @Test
    void complianceOfAListNeedsAllOfIt() {
        sketch.clause("A1", "forbid some use in uses satisfies use.purpose = sale and not use.fair");

        Explanation why = why("{uses: [{purpose: service}, {purpose: sale, fair: true}]}");

        assertThat(because(why)).containsExactly("uses[0].purpose = service", "uses[1].fair = true");
    }

    @Test
    void anEmptyListIsAReasonByItself() {
        sketch.clause("A1", "forbid some use in uses satisfies use.purpose = sale");

        assertThat(why("{uses: []}").because())
                .singleElement()
                .satisfies(fact -> assertThat(fact.value()).isEqualTo(FactValue.of(new Value.ListOf(List.of()))));
    }

    @Test
    void theShortestReasonIsTaken() {
        sketch.clause("A1", "applies when handles_data require consent and not vulgar");

        assertThat(because(why("{handles_data: false, consent: true, vulgar: false}")))
                .containsExactly("handles_data = false");
        assertThat(because(why("{handles_data: true, consent: false, vulgar: true}")))
                .containsExactly("handles_data = true", "consent = false");
        assertThat(because(why("{handles_data: true, consent: true, vulgar: false}")))
                .containsExactly("consent = true", "vulgar = false");
    }

    @Test
    void aReasonSaysWhereTheFactsFileStatesIt() {
        sketch.clause("A1", "require consent");

        assertThat(why("\n  consent: false").because().get(0).location())
                .hasValueSatisfying(location -> assertThat(location.line()).isEqualTo(3));
    }

    @Test
    void oneMissingFactThatDecidesGoesBeforeTwo() {
        sketch.clause("A1", "forbid handles_data and consent and vulgar or users > 3 and vulgar");

        Explanation why = why("{handles_data: true}");

        assertThat(missing(why)).containsExactly("vulgar", "consent and users");
        assertThat(why.missing().get(0).facts().get(0).question()).isEqualTo("Is it vulgar?");
    }

    @Test
    void amongMissingFactsThoseComeFirstThatDecideInMoreCases() {
        sketch.clause("A1", "forbid some use in uses satisfies use.purpose = sale and use.fair");

        // Two of three purposes settle it, and one of two answers about fairness.
        assertThat(missing(why("{uses: [{}]}"))).containsExactly("uses[0].purpose", "uses[0].fair");
    }

    @Test
    void whatNoFactCanDecideHasNothingMissing() {
        sketch.parameter("limit", "integer").clause("A1", "forbid users > limit");

        Explanation why = why("{users: 3}");

        assertThat(why.missing()).isEmpty();
        assertThat(why.because()).isEmpty();
    }

    @Test
    void aMissingFieldIsAskedForByItsOwnQuestion() {
        sketch.clause("A1", "require every use in uses satisfies use.fair");

        Explanation why = why("{uses: [{fair: true}, {}]}");

        assertThat(missing(why)).containsExactly("uses[1].fair");
        assertThat(why.missing().get(0).facts().get(0).question()).isEqualTo("Is it fair?");
    }

    @Test
    void aSetIsMendedByTheFewestElements() {
        sketch.clause("A1", "require requested subset of used");

        Explanation why = why("{requested: [read, write, admin], used: [read]}");

        assertThat(toComply(why)).containsExactly("requested without [write, admin]", "used with [write, admin]");
    }

    @Test
    void aConditionThatNamesNoValueIsToldAsItStands() {
        sketch.parameter("deadline", "duration", "30 days")
                .clause(
                        "A1",
                        "require every use in uses satisfies"
                                + " use.until is not none and use.until - use.from <= deadline");

        Explanation why = why("{uses: [{from: 2026-01-01, until: 2026-06-01}]}");

        assertThat(toComply(why))
                .containsExactly("no uses[0]", "[use.until - use.from <= deadline] by [uses[0].from, uses[0].until]");
    }

    @Test
    void aRemedyThatBreaksSomethingElseIsCompleted() {
        sketch.clause("A1", "require consent or handles_data forbid consent and not vulgar");

        Explanation why = why("{consent: false, handles_data: false, vulgar: false}");

        assertThat(toComply(why)).containsExactly("handles_data = true", "consent = true and vulgar = true");
    }

    @Test
    void aRemedySaysWhetherTheCaseIsTakenOutOfTheRule() {
        sketch.clause("A1", "applies when handles_data require consent");

        assertThat(why("{handles_data: true, consent: false}").toComply())
                .extracting(remedy -> remedy.changes().get(0).facts().get(0) + " " + remedy.verdict())
                .containsExactly("consent COMPLIANT", "handles_data NOT_APPLICABLE");
    }

    @Test
    void whatIsSettledIsChangedByNoRemedyWhereAnythingElseHelps() {
        sketch.clause(
                "A1",
                "require every request in requests satisfies today - request.asked_on <= 30 days"
                        + " or request.done_on is not none and request.done_on - request.asked_on <= 30 days");

        Explanation why = why("{requests: [{by: sale, asked_on: 2026-08-03, done_on: null}]}");

        assertThat(toComply(why))
                .containsExactly("[request.done_on - request.asked_on <= 30 days] by [requests[0].done_on]"
                        + " and [request.done_on is not none] by [requests[0].done_on]");
        assertThat(why.toComply()).noneMatch(Remedy::changesWhatIsSettled);
    }

    @Test
    void aConditionThatAsksForMoreOnceItComesAboutIsCompleted() {
        sketch.clause(
                "A1",
                "forbid some request in requests satisfies today - request.asked_on > 5 days"
                        + " and (request.done_on is none or request.done_on - request.asked_on > 5 days)"
                        + " forbid some request in requests satisfies request.done_on is not none and not request.well");

        assertThat(toComply(why("{requests: [{asked_on: 2026-08-03, done_on: null}]}")))
                .singleElement()
                .asString()
                .contains("requests[0].well = true", "not [request.done_on - request.asked_on > 5 days]");
    }

    @Test
    void whatAnEntryIsAboutIsNotChangedToMendIt() {
        sketch.clause("A1", "forbid some request in requests satisfies request.by = sale and not request.well");

        assertThat(toComply(why("{requests: [{by: sale, well: false}]}"))).containsExactly("requests[0].well = true");
    }

    @Test
    void whereNothingElseHelpsTheRemediesSayThatTheyChangeWhatIsSettled() {
        sketch.clause("A1", "forbid some request in requests satisfies request.by = sale");

        Explanation why = why("{requests: [{by: sale, well: false}]}");

        assertThat(toComply(why)).contains("no requests[0]");
        assertThat(why.toComply()).allMatch(Remedy::changesWhatIsSettled);
    }

    @Test
    void whatIsNotKnownYetMayTurnOutToBeAnythingThoughItIsSettled() {
        sketch.clause(
                "A1", "require consent forbid some request in requests satisfies request.by = sale and handles_data");

        assertThat(toComply(why("{consent: false, handles_data: true, requests: [{well: true}]}")))
                .contains("requests[0].by = service or rental and consent = true");
    }

    @Test
    void parametersAreNeverChanged() {
        sketch.parameter("limit", "integer", "3").clause("A1", "forbid limit = 3");

        assertThat(why("{}").toComply()).isEmpty();
        assertThat(why("{}").because()).isEmpty();
    }

    @Test
    void aTraceShowsEveryPartOfTheRuleWithItsValue() {
        sketch.define("sells", "some use in uses satisfies use.purpose = sale")
                .clause("A1", "applies when handles_data forbid sells implies vulgar unless consent");

        NormTrace trace = why("{handles_data: true, uses: [{purpose: service}, {}]}")
                .norms()
                .get(0);

        assertThat(trace.applies()).hasValueSatisfying(applies -> {
            assertThat(applies.text()).isEqualTo("handles_data");
            assertThat(applies.value()).isEqualTo(FactValue.of(new Value.Bool(true)));
        });
        NormTrace.RequirementTrace forbid = trace.requirements().get(0);
        assertThat(forbid.forbids()).isTrue();
        assertThat(forbid.breached()).isEqualTo(Truth.UNKNOWN);
        assertThat(forbid.unless())
                .hasValueSatisfying(
                        unless -> assertThat(unless.condition().text()).isEqualTo("consent"));
        assertThat(lines(forbid.condition()))
                .containsExactly(
                        "sells implies vulgar: unknown",
                        ". sells: unknown",
                        ". . some use in uses satisfies use.purpose = sale: unknown",
                        ". . . uses: 2 elements @uses",
                        ". . . use.purpose = sale: false @uses[0]",
                        ". . . . use.purpose: service @uses[0].purpose",
                        ". . . use.purpose = sale: unknown @uses[1]",
                        ". . . . use.purpose: unknown",
                        ". vulgar: unknown");
    }

    private static List<String> lines(Trace trace) {
        List<String> lines = new java.util.ArrayList<>();
        collect(trace, "", lines);
        return lines;
    }

    private static void collect(Trace trace, String indent, List<String> lines) {
        String value = trace.value() instanceof FactValue.Known known && known.value() instanceof Value.ListOf list
                ? list.elements().size() + " elements"
                : trace.value().toString();
        lines.add(indent + trace.text() + ": " + value
                + trace.path().map(path -> " @" + path).orElse(""));
        trace.children().forEach(child -> collect(child, indent + ". ", lines));
    }

    @Test
    void aLongListIsShownInPartTheDecisiveElementsFirst() {
        sketch.clause("A1", "forbid some link in links satisfies link = \"bad\"");
        String links = "good, ".repeat(300) + "bad";

        Trace trace = why("{links: [" + links + "]}")
                .norms()
                .get(0)
                .requirements()
                .get(0)
                .condition();

        assertThat(trace.omitted()).isEqualTo(201);
        assertThat(trace.children()).hasSize(101);
        assertThat(trace.children().get(1).path())
                .hasValueSatisfying(path -> assertThat(path).hasToString("links[300]"));
    }
}
