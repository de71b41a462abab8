package dev.proviso.analysis.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.cases.SmallPolicy;
import dev.proviso.analysis.effect.RevisionEffects;
import dev.proviso.analysis.match.ClauseMatching;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.random.PolicySketch;
import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.ChangeSeverity;
import dev.proviso.model.diff.DiffLimit;
import dev.proviso.model.diff.Mark;
import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.diff.Side;
import dev.proviso.model.diff.match.Matching;
import dev.proviso.model.diff.redline.Redline;
import dev.proviso.model.document.Modality;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.RevisionId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

    private static PolicySketch sketch() {
        return PolicySketch.over(SmallPolicy.VOCABULARY);
    }

    /** Two policies of which the words of A1 differ so much. */
    private static Assessment assess(
            PolicySketch from, PolicySketch to, Optional<ChangeSeverity> words, Mark... marks) {
        CompiledPolicy old = from.compile();
        CompiledPolicy recent = to.compile();
        Side before = new Side(old.outline().node(new NodeId("a1")).orElseThrow(), "A1", 0);
        Side after = new Side(recent.outline().node(new NodeId("a1")).orElseThrow(), "A1", 0);
        Change change = new Change(
                Set.of(words.isPresent() ? ChangeKind.AMENDED : ChangeKind.UNCHANGED),
                words.orElse(ChangeSeverity.COSMETIC),
                List.of(before),
                List.of(after),
                Optional.empty(),
                Redline.EMPTY,
                Redline.EMPTY,
                List.of(marks));
        RevisionDiff diff = new RevisionDiff(
                old.revision(),
                recent.revision(),
                List.of(change),
                new Matching(List.of()),
                List.of(),
                Optional.empty());
        return Assessment.of(
                diff, RevisionEffects.between(old, recent, ClauseMatching.byId(old.revision(), recent.revision())));
    }

    private static Assessment ofRules(String before, String after) {
        return assess(
                sketch().clause("A1", before), sketch().clause("A1", after), Optional.of(ChangeSeverity.SUBSTANTIVE));
    }

    @Test
    void markupAloneIsEditorial() {
        PolicySketch sketch = sketch().clause("A1", "require a");

        assertThat(assess(sketch, sketch, Optional.empty(), new Mark(Mark.Kind.MARKUP_CHANGED, "", "", ""))
                        .tendency())
                .isEqualTo(Tendency.EDITORIAL);
        assertThat(assess(sketch, sketch, Optional.empty()).tendency()).isEqualTo(Tendency.UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            require a       | require a and b      | TIGHTENING | true
            require a       | require a or b       | LOOSENING  | true
            require a       | require b            | TIGHTENING | true
            require a or b  | require b or a       | CLARIFYING | true
            require a       | require a            | CLARIFYING | false
            forbid n * n > 9| forbid n > 3         | TIGHTENING | false
            """)
    void rulesDecideWhatOtherWordsAmountTo(String before, String after, Tendency tendency, boolean isProved) {
        Assessment assessment = ofRules(before, after);

        assertThat(assessment.tendency()).isEqualTo(tendency);
        assertThat(assessment.isProved()).isEqualTo(isProved);
        assertThat(assessment.reasons()).hasSize(1);
    }

    @Test
    void formAloneIsEditorialAndNothingIsUnchanged() {
        PolicySketch same = sketch().clause("A1", "require a");

        Assessment editorial = assess(same, same, Optional.of(ChangeSeverity.EDITORIAL));
        Assessment unchanged = assess(same, same, Optional.empty());

        assertThat(editorial.tendency()).isEqualTo(Tendency.EDITORIAL);
        assertThat(editorial.suggestion()).contains(new RevisionId("r1.0.1"));
        assertThat(unchanged.tendency()).isEqualTo(Tendency.UNCHANGED);
        assertThat(unchanged.suggestion()).isEmpty();
        assertThat(unchanged.isProved()).isTrue();
    }

    @Test
    void otherWordsWithoutARuleMayAskForMore() {
        PolicySketch silent = sketch().silent("A1", Modality.OBLIGATION);
        PolicySketch statement = sketch().silent("A1", Modality.STATEMENT);

        Assessment ofDuty = assess(silent, silent, Optional.of(ChangeSeverity.SUBSTANTIVE));
        Assessment ofStatement = assess(statement, statement, Optional.of(ChangeSeverity.SUBSTANTIVE));

        assertThat(ofDuty.tendency()).isEqualTo(Tendency.TIGHTENING);
        assertThat(ofDuty.isProved()).isFalse();
        assertThat(ofStatement.tendency()).isEqualTo(Tendency.CLARIFYING);
        assertThat(ofStatement.isProved()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "RECOMMENDATION, OBLIGATION, TIGHTENING",
        "OBLIGATION, RECOMMENDATION, LOOSENING",
        "STATEMENT, POWER, TIGHTENING",
        "STATEMENT, PERMISSION, LOOSENING",
        "OBLIGATION, PROHIBITION, TIGHTENING",
    })
    void forceTellsWhereThereIsNoRule(Modality before, Modality after, Tendency tendency) {
        Assessment assessment = assess(sketch().silent("A1", before), sketch().silent("A1", after), Optional.empty());

        assertThat(assessment.tendency()).isEqualTo(tendency);
        assertThat(assessment.isProved()).isFalse();
    }

    @Test
    void theMostSeriousChangeCountsAndTheOtherIsToldToo() {
        Assessment assessment = assess(
                sketch().clause("A1", "require a").clause("A2", "require b"),
                sketch().clause("A1", "require a or c").clause("A2", "require b and c"),
                Optional.empty());

        assertThat(assessment.tendency()).isEqualTo(Tendency.TIGHTENING);
        assertThat(assessment.isMixed()).isTrue();
        assertThat(assessment.suggestion()).contains(new RevisionId("r2"));
        assertThat(assessment.reasons())
                .extracting(Reason::tendency)
                .containsExactly(Tendency.TIGHTENING, Tendency.LOOSENING);
    }

    @Test
    void sanctionsAndTermsCount() {
        PolicySketch from = sketch().clause("A1", "require a");
        PolicySketch to = sketch().clause("A1", "require a").sanction("removal");
        Mark redefined = new Mark(Mark.Kind.TERM_REDEFINED, "app", "x", "y", List.of(new NodeId("a1")));

        assertThat(assess(from, to, Optional.empty()).tendency()).isEqualTo(Tendency.TIGHTENING);
        assertThat(assess(to, from, Optional.empty()).tendency()).isEqualTo(Tendency.LOOSENING);
        assertThat(assess(from, from, Optional.empty(), redefined).tendency()).isEqualTo(Tendency.CLARIFYING);
        PolicySketch silent = sketch().silent("A1", Modality.OBLIGATION);
        assertThat(assess(silent, silent, Optional.empty(), redefined).tendency())
                .isEqualTo(Tendency.TIGHTENING);
    }

    @Test
    void whatWasNotComparedMayAskForMore() {
        CompiledPolicy policy = sketch().clause("A1", "require a").compile();
        RevisionDiff broken = new RevisionDiff(
                policy.revision(),
                policy.revision(),
                List.of(),
                new Matching(List.of()),
                List.of(),
                Optional.of(new DiffLimit(1, 2)));

        Assessment assessment = Assessment.of(broken, new RevisionEffects(List.of(), List.of()));

        assertThat(assessment.tendency()).isEqualTo(Tendency.TIGHTENING);
        assertThat(assessment.isProved()).isFalse();
    }
}
