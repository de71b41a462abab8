package dev.proviso.dsl.random;

import dev.proviso.dsl.check.Checker;
import dev.proviso.dsl.check.Typed;
import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.interpret.Interpreter;
import dev.proviso.dsl.plan.Lowering;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Vocabulary;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Three conditions over one vocabulary, in brackets, and what is known of an app.
 *
 * @param known some of the facts
 * @param less some of {@code known}
 */
public record RandomConditions(Vocabulary vocabulary, String a, String b, String c, Facts known, Facts less) {

    /** Conditions that do not look at knowledge itself. */
    public static Arbitrary<RandomConditions> monotone() {
        return Arbitraries.integers()
                .between(0, 99_999)
                .withoutEdgeCases()
                .list()
                .ofMinSize(60)
                .ofMaxSize(300)
                .map(numbers -> of(new Choices(numbers)));
    }

    private static RandomConditions of(Choices choices) {
        Vocabulary vocabulary = RandomVocabulary.make(choices, false);
        Facts known = RandomFacts.forgetful(RandomFacts.complete(vocabulary, choices), 25, choices);
        Facts less = RandomFacts.forgetful(known, 25, choices);
        RandomExpressions expressions = new RandomExpressions(choices, false);
        vocabulary.facts().forEach((id, fact) -> expressions.declare(id.value(), fact.type()));
        return new RandomConditions(
                vocabulary,
                "(" + expressions.condition(3) + ")",
                "(" + expressions.condition(3) + ")",
                "(" + expressions.condition(3) + ")",
                known,
                less);
    }

    /** What a lone expression comes to. */
    public Datum evaluate(String expression, Facts facts) {
        RuleText text = new RuleText(expression, Origin.of("expression"));
        Typed typed = Checker.expression(vocabulary, text).orThrow();
        Plan plan = Lowering.lower(vocabulary, typed, text);
        Inputs inputs = Inputs.of(plan, facts, Optional.of(LocalDate.of(2026, 1, 31)), Map.of());
        return Interpreter.run(plan, inputs, 1_000_000, BitSet.valueOf(new long[] {1}))
                .cell(0);
    }
}
