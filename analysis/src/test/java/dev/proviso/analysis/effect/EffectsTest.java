package dev.proviso.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.Bundled;
import dev.proviso.analysis.cases.SmallPolicy;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.random.PolicySketch;
import dev.proviso.model.document.Modality;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectsTest {

    private static final NormId NORM = new NormId("a1-1");

    private static NormEffect effect(CompiledPolicy from, CompiledPolicy to) {
        return Effects.between(from, to).changed(NORM, NORM);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            forbid n > 10            | forbid n >= 11            | EQUIVALENT
            forbid n > 10            | forbid n > 3              | STRICTER
            forbid n > 3             | forbid n > 10             | LAXER
            forbid n > 3             | forbid n < 3              | INCOMPARABLE
            require a                | require a unless b        | LAXER
            require a                | applies when b require a  | LAXER
            require a                | require a and b           | STRICTER
            forbid n * n > 10        | forbid n > 3 or n < -3    | UNPROVED
            forbid n * m > 100       | forbid n * m > 90         | STRICTER
            forbid n * m > 90        | forbid m * n > 100        | LAXER
            forbid n * m > 100       | forbid n * m >= 101       | EQUIVALENT
            forbid n * m > 100       | forbid n * (m + 1) > 100  | INCOMPARABLE
            """)
    void ofOneRuleAndAnother(String before, String after, Effect expected) {
        assertThat(effect(two(before), two(after)).effect()).isEqualTo(expected);
    }

    /** A rule over one number more than there is in other tests. */
    private static CompiledPolicy two(String rule) {
        return PolicySketch.over(
                        SmallPolicy.VOCABULARY + "  - {id: m, type: integer, question: How much?, kind: observed}\n")
                .clause("A1", rule)
                .compile();
    }

    @Test
    void theAppThatIsCaughtLiesBetweenTheLimits() {
        NormEffect effect = effect(SmallPolicy.of("forbid n > 10"), SmallPolicy.of("forbid n > 3"));

        assertThat(effect.caught().orElseThrow().values().get(new FactId("n")))
                .isIn(LongStream.rangeClosed(4, 10)
                        .mapToObj(n -> FactValue.of(new Value.Int(n)))
                        .toList());
        assertThat(effect.released()).isEmpty();
    }

    @Test
    void aParameterCountsWithTheValueThatEachRevisionGivesIt() {
        PolicySketch ten = PolicySketch.over(SmallPolicy.VOCABULARY).parameter("most", "integer", "10");
        PolicySketch three = PolicySketch.over(SmallPolicy.VOCABULARY).parameter("most", "integer", "3");

        assertThat(effect(
                                ten.clause("A1", "forbid n > most").compile(),
                                three.clause("A1", "forbid n > most").compile())
                        .effect())
                .isEqualTo(Effect.STRICTER);
    }

    @Test
    void aDutyIsStricterThanTheSameRecommendation() {
        PolicySketch should =
                PolicySketch.over(SmallPolicy.VOCABULARY).clause("A1", Modality.RECOMMENDATION, "require a");

        assertThat(effect(should.compile(), SmallPolicy.of("require a")).effect())
                .isEqualTo(Effect.STRICTER);
    }

    @Test
    void aDutyThatIsDividedAsksForNoMoreAndNoLess() {
        CompiledPolicy whole = SmallPolicy.of("require a and b");
        CompiledPolicy parts = PolicySketch.over(SmallPolicy.VOCABULARY)
                .clause("A1", "require a")
                .clause("A2", "require b")
                .compile();
        List<NormId> both = List.of(NORM, new NormId("a2-1"));

        assertThat(Effects.between(whole, parts).changed(List.of(NORM), both).effect())
                .isEqualTo(Effect.EQUIVALENT);
        assertThat(Effects.between(parts, whole).changed(both, List.of(NORM)).effect())
                .isEqualTo(Effect.EQUIVALENT);
        assertThat(Effects.between(whole, parts).changed(NORM, NORM).effect()).isEqualTo(Effect.LAXER);
    }

    @Test
    void anExampleOfEachSortIsEnoughToCallThemIncomparable() {
        CompiledPolicy from = SmallPolicy.of("require a");
        CompiledPolicy to = SmallPolicy.of("require b");

        NormEffect effect = effect(from, to);

        assertThat(effect.effect()).isEqualTo(Effect.INCOMPARABLE);
        assertThat(effect.caught()).isPresent();
        assertThat(effect.released()).isPresent();
    }

    @Test
    void ofADutyWithoutARuleNothingIsProved() {
        PolicySketch silent = PolicySketch.over(SmallPolicy.VOCABULARY).silent("A1", Modality.OBLIGATION);

        NormEffect effect = effect(silent.compile(), SmallPolicy.of("require a"));

        assertThat(effect.effect()).isEqualTo(Effect.UNPROVED);
        assertThat(effect.reason()).contains("'a1-1' has no rule");
        assertThat(Effects.between(silent.compile(), silent.compile())
                        .added(NORM)
                        .effect())
                .isEqualTo(Effect.UNPROVED);
    }

    @Test
    void eachNormOfTheBundledPolicyIsEquivalentToItself() {
        CompiledPolicy policy = Bundled.policy();
        Effects effects = Effects.between(policy, policy);

        for (Norm norm : policy.revision().norms()) {
            assertThat(effects.changed(norm.id(), norm.id()))
                    .as(norm.id().toString())
                    .isEqualTo(new NormEffect(
                            List.of(norm.id()),
                            List.of(norm.id()),
                            Effect.EQUIVALENT,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
        }
    }
}
