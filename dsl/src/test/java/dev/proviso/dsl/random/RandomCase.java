package dev.proviso.dsl.random;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A policy and what is known of an app.
 *
 * @param complete all facts of the app
 * @param known some of them
 * @param less some of {@code known}
 */
public record RandomCase(PolicySketch sketch, CompiledPolicy policy, Facts complete, Facts known, Facts less) {

    /** The day of evaluation of all cases. */
    public static final EvaluationOptions TODAY = EvaluationOptions.DEFAULT.on(LocalDate.of(2026, 1, 31));

    /** Policies of every kind. */
    public static Arbitrary<RandomCase> any() {
        return arbitrary(false, true);
    }

    /** Policies that do not look at knowledge itself: learning a fact never turns their results round. */
    public static Arbitrary<RandomCase> monotone() {
        return arbitrary(false, false);
    }

    /** Monotone policies over booleans and enumerations alone, so that all values of a fact can be tried. */
    public static Arbitrary<RandomCase> finite() {
        return arbitrary(true, false);
    }

    private static Arbitrary<RandomCase> arbitrary(boolean isFinite, boolean asksWhatIsKnown) {
        return Arbitraries.integers()
                .between(0, 99_999)
                .withoutEdgeCases()
                .list()
                .ofMinSize(100)
                .ofMaxSize(600)
                .map(numbers -> of(new Choices(numbers), isFinite, asksWhatIsKnown));
    }

    private static RandomCase of(Choices choices, boolean isFinite, boolean asksWhatIsKnown) {
        Vocabulary vocabulary = RandomVocabulary.make(choices, isFinite);
        Facts complete = RandomFacts.complete(vocabulary, choices);
        Facts known = RandomFacts.forgetful(complete, 20, choices);
        Facts less = RandomFacts.forgetful(known, 20, choices);
        PolicySketch sketch = RandomPolicy.make(vocabulary, choices, asksWhatIsKnown);
        return new RandomCase(sketch, sketch.compile(), complete, known, less);
    }

    /** The case that a number stands for: of every kind, always the same. */
    public static RandomCase of(long seed) {
        Random random = new Random(seed);
        List<Integer> numbers = random.ints(300, 0, 100_000).boxed().toList();
        return of(new Choices(numbers), false, true);
    }

    /** Another policy over the same facts, always the same one for a number. */
    public CompiledPolicy another(long seed) {
        List<Integer> numbers = new Random(seed).ints(300, 0, 100_000).boxed().toList();
        return RandomPolicy.make(policy.policy().vocabulary(), new Choices(numbers), true)
                .compile();
    }

    /** What may be known of more apps, always the same ones. */
    public List<Facts> apps(long seed, int count) {
        Random random = new Random(seed);
        List<Facts> apps = new ArrayList<>();
        while (apps.size() < count) {
            Choices choices = new Choices(random.ints(200, 0, 100_000).boxed().toList());
            Facts facts = RandomFacts.complete(policy.policy().vocabulary(), choices);
            apps.add(RandomFacts.forgetful(facts, apps.size() % 3 * 15, choices));
        }
        return apps;
    }

    @Override
    public String toString() {
        return sketch + "complete " + complete.values() + "\nknown " + known.values() + "\nless " + less.values();
    }
}
