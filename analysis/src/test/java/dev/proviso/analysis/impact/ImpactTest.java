package dev.proviso.analysis.impact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.cases.SmallPolicy;
import dev.proviso.analysis.impact.Transition.Direction;
import dev.proviso.analysis.match.ClauseMatching;
import dev.proviso.analysis.match.ClausePair;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.random.PolicySketch;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Facts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpactTest {

    private static final PolicySketch FROM =
            PolicySketch.over(SmallPolicy.VOCABULARY).clause("A1", "require a").clause("A2", "require b");
    private static final PolicySketch TO = PolicySketch.over(SmallPolicy.VOCABULARY)
            .clause("A1", "require a and c")
            .clause("A3", "require d");

    private static Facts app(String name, String facts) {
        Facts read = FROM.facts(facts);
        return new Facts(name, read.title(), read.asOf(), read.values(), read.evidence(), read.locations());
    }

    private static Impact impact(Facts... apps) {
        CompiledPolicy from = FROM.compile();
        CompiledPolicy to = TO.compile();
        ImpactMeter meter = ImpactMeter.between(from, to, ClauseMatching.byId(from.revision(), to.revision()));
        for (Facts app : apps) {
            meter.add(app);
        }
        return meter.impact();
    }

    @Test
    void tellsWhoIsHitByWhat() {
        Impact impact = impact(
                app("kept", "{a: true, b: true, c: true, d: true}"),
                app("caught", "{a: true, b: true, c: false, d: false}"),
                app("released", "{a: true, b: false, c: true, d: true}"),
                app("open", "{a: true, b: true, d: true}"));

        assertThat(impact.total())
                .hasToString("{absent → violated=1, compliant → violated=1, compliant → undecided=1,"
                        + " absent → compliant=3, compliant → absent=3, violated → absent=1, compliant → compliant=2}");
        assertThat(impact.apps(Direction.WORSE)).containsExactly("caught");
        assertThat(impact.apps(Direction.UNANSWERABLE)).containsExactly("open");
        assertThat(impact.apps(Direction.BETTER)).containsExactly("released");
        assertThat(impact.newlyNeeded()).containsOnlyKeys(new FactId("c"));
        assertThat(impact.cases().get(0).app()).isEqualTo("caught");
        assertThat(impact.casesByApp().keySet()).containsExactly("caught", "open", "kept", "released");
    }

    @Test
    void clausesComeInTheOrderOfTheNewRevisionAndWhatIsGoneStandsWhereItStood() {
        assertThat(impact().table().keySet())
                .containsExactly(
                        ClausePair.of(new NodeId("a1"), new NodeId("a1")),
                        new ClausePair(Optional.of(new NodeId("a2")), Optional.empty()),
                        new ClausePair(Optional.empty(), Optional.of(new NodeId("a3"))));
    }

    @Test
    void factsThatAClauseAsksForAnewAreNeededEvenWhereItWasUndecidedBefore() {
        Impact impact = impact(app("silent", "{b: true, d: true}"));

        assertThat(impact.cases()).extracting(one -> one.transition().before()).doesNotContain(Standing.UNDECIDED);
        assertThat(impact.newlyNeeded()).containsOnlyKeys(new FactId("c"));
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLIANT, VIOLATED, WORSE",
        "ABSENT, VIOLATED, WORSE",
        "UNDECIDED, VIOLATED, WORSE",
        "NOT_FOLLOWED, VIOLATED, WORSE",
        "FOLLOWED, NOT_FOLLOWED, WORSE",
        "COMPLIANT, UNDECIDED, UNANSWERABLE",
        "VIOLATED, UNDECIDED, UNANSWERABLE",
        "ABSENT, UNDECIDED, UNANSWERABLE",
        "COMPLIANT, NOT_APPLICABLE, OTHER",
        "ABSENT, COMPLIANT, OTHER",
        "VIOLATED, NOT_FOLLOWED, BETTER",
        "VIOLATED, ABSENT, BETTER",
        "UNDECIDED, COMPLIANT, BETTER",
        "UNDECIDED, UNDECIDED, SAME",
    })
    void aTransitionLeadsSomewhere(Standing before, Standing after, Direction direction) {
        assertThat(new Transition(before, after).direction()).isEqualTo(direction);
    }

    @Test
    void theWorstTransitionsComeFirst() {
        assertThat(List.of(
                                new Transition(Standing.COMPLIANT, Standing.COMPLIANT),
                                new Transition(Standing.VIOLATED, Standing.COMPLIANT),
                                new Transition(Standing.COMPLIANT, Standing.UNDECIDED),
                                new Transition(Standing.FOLLOWED, Standing.NOT_FOLLOWED),
                                new Transition(Standing.COMPLIANT, Standing.VIOLATED))
                        .stream()
                        .sorted()
                        .map(Transition::toString))
                .containsExactly(
                        "compliant → violated",
                        "followed → not-followed",
                        "compliant → undecided",
                        "violated → compliant",
                        "compliant → compliant");
    }
}
