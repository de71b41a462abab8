package dev.proviso.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.cases.SmallPolicy;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.random.PolicySketch;
import dev.proviso.model.document.Modality;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.NormId;
import dev.proviso.model.fact.Facts;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Effects are those that are found by trying every app. */
class EffectProperties {

    private static final List<String> NAMES = List.of("a", "b", "c");
    private static final NormId NORM = new NormId("a1-1");
    private static final List<Verdict> FROM_KEPT = List.of(
            Verdict.NOT_APPLICABLE, Verdict.COMPLIANT, Verdict.FOLLOWED, Verdict.NOT_FOLLOWED, Verdict.VIOLATED);

    @Property(tries = 200)
    void areThoseOfAllApps(@ForAll("policies") CompiledPolicy from, @ForAll("policies") CompiledPolicy to) {
        NormEffect effect = Effects.between(from, to).changed(NORM, NORM);

        boolean catches = anyApp(from, to);
        boolean releases = anyApp(to, from);
        assertThat(effect.effect()).isEqualTo(expected(catches, releases));
        assertThat(effect.caught().isPresent()).isEqualTo(catches);
        assertThat(effect.released().isPresent()).isEqualTo(releases);
        effect.caught().ifPresent(app -> assertThat(isWorse(from, to, app)).isTrue());
        effect.released().ifPresent(app -> assertThat(isWorse(to, from, app)).isTrue());
    }

    @Property(tries = 50)
    void aNormThatIsNewOrGoneIsComparedWithOneThatAllKeep(@ForAll("policies") CompiledPolicy policy) {
        boolean canBeBroken = anyApp(SmallPolicy.of("require true"), policy);

        Effects effects = Effects.between(policy, policy);
        assertThat(effects.added(NORM).effect()).isEqualTo(expected(canBeBroken, false));
        assertThat(effects.removed(NORM).effect()).isEqualTo(expected(false, canBeBroken));
    }

    private static Effect expected(boolean catches, boolean releases) {
        if (catches) {
            return releases ? Effect.INCOMPARABLE : Effect.STRICTER;
        }
        return releases ? Effect.LAXER : Effect.EQUIVALENT;
    }

    private static boolean anyApp(CompiledPolicy from, CompiledPolicy to) {
        return IntStream.range(0, 8)
                .mapToObj(bits -> SmallPolicy.facts(NAMES, bits))
                .anyMatch(app -> isWorse(from, to, app));
    }

    private static boolean isWorse(CompiledPolicy from, CompiledPolicy to, Facts app) {
        return rank(to, app) > rank(from, app);
    }

    private static int rank(CompiledPolicy policy, Facts app) {
        Verdict verdict =
                policy.evaluate(app).finding(new NodeId("a1")).orElseThrow().verdict();
        return Math.max(2, FROM_KEPT.indexOf(verdict));
    }

    @Provide
    Arbitrary<CompiledPolicy> policies() {
        Arbitrary<String> conditions = Combinators.combine(
                        Arbitraries.of("and", "or", "implies"), Arbitraries.of("", "not "), Arbitraries.shuffle(NAMES))
                .as((connective, not, names) -> not + "(" + names.get(0) + " " + connective + " " + names.get(1) + ")");
        return Combinators.combine(
                        Arbitraries.of(Modality.OBLIGATION, Modality.RECOMMENDATION),
                        conditions,
                        Arbitraries.of("require ", "forbid ", "applies when a require "),
                        Arbitraries.of("", " unless c"))
                .as((modality, condition, force, unless) -> PolicySketch.over(SmallPolicy.VOCABULARY)
                        .clause("A1", modality, force + condition + unless)
                        .compile());
    }
}
