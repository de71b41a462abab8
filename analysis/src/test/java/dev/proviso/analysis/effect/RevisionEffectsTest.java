package dev.proviso.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Bundled;
import dev.proviso.analysis.cases.SmallPolicy;
import dev.proviso.analysis.match.ClauseMatching;
import dev.proviso.analysis.match.ClausePair;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.random.PolicySketch;
import dev.proviso.model.document.Modality;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.NormId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionEffectsTest {

    private static final String LISTS = """
            facts:
              - {id: a, type: boolean, question: Is it a?, kind: observed}
              - {id: age, type: duration, question: How old?, kind: observed}
              - {id: sizes, type: list of integer, question: Which?, kind: observed}
            """;

    private static PolicySketch sketch() {
        return PolicySketch.over(SmallPolicy.VOCABULARY);
    }

    private static RevisionEffects between(PolicySketch from, PolicySketch to) {
        return between(from.compile(), to.compile());
    }

    private static RevisionEffects between(CompiledPolicy from, CompiledPolicy to) {
        return RevisionEffects.between(from, to, ClauseMatching.byId(from.revision(), to.revision()));
    }

    private static NormChange only(RevisionEffects effects) {
        assertThat(effects.norms()).hasSize(1);
        return effects.norms().get(0);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            require a                                       | require   (a)
            require every size in sizes satisfies size > 3  | require every length in sizes satisfies length > 3
            forbid count(s in sizes where s > 3) > 2        | forbid count(size in sizes where size > 3) > 2
            forbid age > 30 days                            | forbid age > 720 hours
            """)
    void whatIsTheSameAfterLoweringIsToldAsEquivalent(String before, String after) {
        NormChange change = only(between(
                PolicySketch.over(LISTS).clause("A1", before),
                PolicySketch.over(LISTS).clause("A1", after)));

        assertThat(change.aspects()).isEmpty();
        assertThat(change.effect().effect()).isEqualTo(Effect.EQUIVALENT);
    }

    @Test
    void layoutIsNoChange() {
        assertThat(between(sketch().clause("A1", "require a"), sketch().clause("A1", "require\n   a // so it is"))
                        .norms())
                .isEmpty();
    }

    @Test
    void aParameterThatIsWrittenOtherwiseIsToldAsEquivalent() {
        NormChange change = only(between(
                PolicySketch.over(LISTS)
                        .parameter("most", "duration", "30 days")
                        .clause("A1", "forbid age > most"),
                PolicySketch.over(LISTS)
                        .parameter("most", "duration", "720 hours")
                        .clause("A1", "forbid age > most")));

        assertThat(change.aspects()).isEmpty();
        assertThat(change.effect().effect()).isEqualTo(Effect.EQUIVALENT);
    }

    @Test
    void whatIsOnlyWrittenOtherwiseIsProvedToBeTheSame() {
        NormChange change = only(
                between(sketch().clause("A1", "require a or b"), sketch().clause("A1", "require not a implies b")));

        assertThat(change.aspects()).containsExactly(Aspect.RULE);
        assertThat(change.effect().effect()).isEqualTo(Effect.EQUIVALENT);
    }

    @Test
    void whatARuleReadsCountsAsWell() {
        NormChange definition = only(between(
                sketch().define("fine", "a or b").clause("A1", "require fine"),
                sketch().define("fine", "a").clause("A1", "require fine")));
        NormChange parameter = only(between(
                sketch().parameter("most", "integer", "3").clause("A1", "forbid n > most"),
                sketch().parameter("most", "integer", "4").clause("A1", "forbid n > most")));
        NormChange unset = only(between(
                sketch().parameter("most", "integer", "3").clause("A1", "forbid n > most"),
                sketch().parameter("most", "integer").clause("A1", "forbid n > most")));

        assertThat(definition.aspects()).containsExactly(Aspect.DEFINITION);
        assertThat(definition.effect().effect()).isEqualTo(Effect.STRICTER);
        assertThat(parameter.aspects()).containsExactly(Aspect.PARAMETER);
        assertThat(parameter.effect().effect()).isEqualTo(Effect.LAXER);
        assertThat(unset.aspects()).containsExactly(Aspect.PARAMETER);
    }

    @Test
    void anotherRuleWhoseOutcomeIsReadCounts() {
        RevisionEffects effects = between(
                sketch().clause("A1", "require a").clause("A2", "require complies(A1)"),
                sketch().clause("A1", "require a or b").clause("A2", "require complies(A1)"));

        assertThat(effects.norms())
                .extracting(NormChange::aspects)
                .first()
                .asString()
                .isEqualTo("[RULE]");
        assertThat(effects.norms())
                .extracting(NormChange::aspects)
                .last()
                .asString()
                .isEqualTo("[OUTCOME]");
        assertThat(effects.norms())
                .extracting(change -> change.effect().effect())
                .containsExactly(Effect.LAXER, Effect.LAXER);
    }

    @Test
    void aDutyMadeOfARecommendationIsStricterAndAWitnessShowsIt() {
        CompiledPolicy from =
                sketch().clause("A1", Modality.RECOMMENDATION, "require a").compile();
        CompiledPolicy to = sketch().clause("A1", "require a").compile();

        NormChange change = only(between(from, to));

        assertThat(change.aspects()).containsExactly(Aspect.MODALITY);
        assertThat(change.effect().effect()).isEqualTo(Effect.STRICTER);
        assertThat(change.effect().caught().orElseThrow()).satisfies(app -> {
            assertThat(from.evaluate(app).findings().get(0).verdict()).hasToString("NOT_FOLLOWED");
            assertThat(to.evaluate(app).findings().get(0).verdict()).hasToString("VIOLATED");
        });
    }

    @Test
    void aProvisionThatIsDividedIsComparedAsAWhole() {
        CompiledPolicy from = sketch().clause("A1", "require a and b and c").compile();
        CompiledPolicy to = sketch().clause("B1", "require a")
                .clause("B2", "require b and c")
                .compile();
        ClauseMatching split = ClauseMatching.of(
                from.revision(),
                to.revision(),
                List.of(
                        ClausePair.of(new NodeId("a1"), new NodeId("b1")),
                        ClausePair.of(new NodeId("a1"), new NodeId("b2"))));

        NormChange change = only(RevisionEffects.between(from, to, split));

        assertThat(change.effect().effect()).isEqualTo(Effect.EQUIVALENT);
        assertThat(change.clausesAfter()).containsExactly(new NodeId("b1"), new NodeId("b2"));
        assertThat(between(from, to).norms()).hasSize(3);
    }

    @Test
    void whatIsGoneButIsImpliedByWhatStaysReleasesNobody() {
        NormChange change = only(between(
                sketch().clause("A1", "require a and b", "require b"), sketch().clause("A1", "require a and b")));
        NormChange another = only(between(
                sketch().clause("A1", "require a and b", "require c"), sketch().clause("A1", "require a and b")));

        assertThat(change.effect().effect()).isEqualTo(Effect.EQUIVALENT);
        assertThat(another.effect().effect()).isEqualTo(Effect.LAXER);
    }

    @Test
    void normsOfMatchedPartsArePairedWhateverTheirIds() {
        CompiledPolicy from = sketch().clause("A1", "require a", "require b").compile();
        CompiledPolicy to = sketch().clause("B1", "require b", "require a or c").compile();
        ClauseMatching matching = ClauseMatching.of(
                from.revision(), to.revision(), List.of(ClausePair.of(new NodeId("a1"), new NodeId("b1"))));

        NormChange change = only(RevisionEffects.between(from, to, matching));

        assertThat(change.effect().before()).containsExactly(new NormId("a1-1"));
        assertThat(change.effect().after()).containsExactly(new NormId("b1-2"));
        assertThat(change.effect().effect()).isEqualTo(Effect.LAXER);
    }

    @Test
    void aFactThatOnlyOneVocabularyHasCanMakeTheDifference() {
        String more = SmallPolicy.VOCABULARY + "  - {id: e, type: boolean, question: Is it e?, kind: observed}\n";
        PolicySketch from = sketch().clause("A1", "require a");
        PolicySketch to = PolicySketch.over(more).clause("A1", "require a and e");

        assertThat(only(between(from, to)).effect().effect()).isEqualTo(Effect.STRICTER);
        assertThat(only(between(to, from)).effect().effect()).isEqualTo(Effect.LAXER);
    }

    @Test
    void whatBindsNobodyReleasesNobody() {
        RevisionEffects effects = between(
                sketch().silent("A1", Modality.POWER).silent("A2", Modality.OBLIGATION),
                sketch().silent("A1", Modality.STATEMENT).silent("A2", Modality.RECOMMENDATION));

        assertThat(effects.norms())
                .extracting(change -> change.effect().effect())
                .containsExactly(Effect.EQUIVALENT, Effect.UNPROVED);
        assertThat(effects.norms().get(1).effect().reason()).contains("'a2-1' has no rule");
    }

    @Test
    void patienceEndsInUnproved() {
        RevisionEffects effects = RevisionEffects.between(
                SmallPolicy.of("require a"),
                SmallPolicy.of("require b"),
                ClauseMatching.byId(
                        SmallPolicy.of("require a").revision(),
                        SmallPolicy.of("require b").revision()),
                Duration.ZERO);

        assertThat(only(effects).effect().effect()).isEqualTo(Effect.UNPROVED);
        assertThat(only(effects).effect().reason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("longer than 0 s"));
    }

    @Test
    void sanctionsOnOtherTermsAreTold() {
        RevisionEffects effects = between(
                sketch().clause("A1", "require a").sanction("removal", "b"),
                sketch().clause("A1", "require a").sanction("removal", "b or c").sanction("blocking"));

        assertThat(effects.norms()).isEmpty();
        assertThat(effects.sanctions()).hasSize(2);
        assertThat(effects.sanctions().get(1).before()).isEmpty();
    }

    @Test
    void theBundledPolicyIsNoChangeOfItself() {
        CompiledPolicy policy = Bundled.policy();

        assertThat(between(policy, policy)).isEqualTo(new RevisionEffects(List.of(), List.of()));
        assertThat(between(policy, policy)
                        .effect(
                                policy.revision().norms().stream()
                                        .map(Norm::clause)
                                        .toList(),
                                List.of()))
                .isEqualTo(Effect.EQUIVALENT);
    }
}
