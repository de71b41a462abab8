package dev.proviso.analysis.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.match.ClauseMatching;
import dev.proviso.analysis.mutate.Mutants;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.finding.NormFinding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.random.RandomCase;
import dev.proviso.model.document.NormId;
import dev.proviso.model.fact.Facts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What is claimed of the change of random policies agrees with the evaluation of random apps. */
class RevisionEffectsProperties {

    @Provide
    Arbitrary<RandomCase> cases() {
        return RandomCase.any();
    }

    @Property(tries = 40)
    void noAppContradictsTheEffectOfOneRandomPolicyReplacedByAnother(
            @ForAll("cases") RandomCase random, @ForAll long seed) {
        check(random, random.policy(), random.another(seed));
    }

    @Property(tries = 30)
    void noAppContradictsTheEffectOfASmallChange(@ForAll("cases") RandomCase random, @ForAll int choice) {
        List<CompiledPolicy> changed = Mutants.of(random.policy()).stream()
                .flatMap(mutant ->
                        CompiledPolicy.compile(
                                random.policy().policy(),
                                mutant.in(random.policy().revision()))
                                .value()
                                .stream())
                .toList();
        if (!changed.isEmpty()) {
            check(random, random.policy(), changed.get(Math.floorMod(choice, changed.size())));
        }
    }

    @Property(tries = 30)
    void theWayBackDoesTheOpposite(@ForAll("cases") RandomCase random, @ForAll long seed) {
        CompiledPolicy other = random.another(seed);
        List<NormChange> there = between(random.policy(), other).norms();
        List<NormChange> back = between(other, random.policy()).norms();

        assertThat(back).hasSameSizeAs(there);
        for (NormChange change : there) {
            NormChange opposite = back.stream()
                    .filter(one ->
                            one.before().equals(change.after()) && one.after().equals(change.before()))
                    .findFirst()
                    .orElseThrow();
            Effect expected = switch (change.effect().effect()) {
                case STRICTER -> Effect.LAXER;
                case LAXER -> Effect.STRICTER;
                default -> change.effect().effect();
            };
            if (change.effect().effect() != Effect.UNPROVED && opposite.effect().effect() != Effect.UNPROVED) {
                assertThat(opposite.effect().effect()).isEqualTo(expected);
            }
        }
    }

    private static RevisionEffects between(CompiledPolicy from, CompiledPolicy to) {
        return RevisionEffects.between(
                from, to, ClauseMatching.byId(from.revision(), to.revision()), Duration.ofSeconds(1));
    }

    private static void check(RandomCase random, CompiledPolicy from, CompiledPolicy to) {
        List<Facts> apps = new ArrayList<>(random.apps(7, 60));
        apps.addAll(List.of(random.complete(), random.known(), random.less()));
        for (NormChange change : between(from, to).norms()) {
            NormEffect effect = change.effect();
            Statistics.collect(effect.effect());
            for (Facts app : apps) {
                for (EvaluationOptions options : List.of(EvaluationOptions.DEFAULT, RandomCase.TODAY)) {
                    if (isWorse(from, effect.before(), to, effect.after(), app, options)) {
                        assertThat(effect.effect())
                                .as("catches %s", app.values())
                                .isNotIn(Effect.EQUIVALENT, Effect.LAXER);
                    }
                    if (isWorse(to, effect.after(), from, effect.before(), app, options)) {
                        assertThat(effect.effect())
                                .as("releases %s", app.values())
                                .isNotIn(Effect.EQUIVALENT, Effect.STRICTER);
                    }
                }
            }
            effect.caught()
                    .ifPresent(app -> assertThat(
                                    isWorse(from, effect.before(), to, effect.after(), app, EvaluationOptions.DEFAULT))
                            .isTrue());
            effect.released()
                    .ifPresent(app -> assertThat(
                                    isWorse(to, effect.after(), from, effect.before(), app, EvaluationOptions.DEFAULT))
                            .isTrue());
        }
    }

    /** Whether an app breaks the second group of norms worse than the first, by the evaluation alone. */
    private static boolean isWorse(
            CompiledPolicy one,
            List<NormId> norms,
            CompiledPolicy other,
            List<NormId> others,
            Facts app,
            EvaluationOptions options) {
        Verdict before = verdict(one.evaluate(app, options), norms);
        Verdict after = verdict(other.evaluate(app, options), others);
        return before != Verdict.UNDECIDED && after != Verdict.UNDECIDED && rank(after) > rank(before);
    }

    private static Verdict verdict(Evaluation evaluation, List<NormId> norms) {
        return Verdict.ofClause(evaluation.findings().stream()
                .flatMap(finding -> finding.norms().stream())
                .filter(finding -> norms.contains(finding.norm().id()))
                .map(NormFinding::verdict)
                .toList());
    }

    private static int rank(Verdict verdict) {
        return verdict == Verdict.VIOLATED ? 2 : verdict == Verdict.NOT_FOLLOWED ? 1 : 0;
    }
}
