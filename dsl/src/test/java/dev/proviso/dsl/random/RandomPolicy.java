package dev.proviso.dsl.random;

import dev.proviso.model.document.Modality;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Vocabulary;
import java.util.List;

/** Makes policies of a few clauses with definitions, parameters and outcomes of each other. */
final class RandomPolicy {

    private static final int DEPTH = 3;

    private final Choices choices;
    private final RandomExpressions expressions;
    private final PolicySketch policy;

    private RandomPolicy(Vocabulary vocabulary, Choices choices, boolean asksWhatIsKnown) {
        this.choices = choices;
        this.expressions = new RandomExpressions(choices, asksWhatIsKnown);
        this.policy = PolicySketch.over(vocabulary);
        vocabulary.facts().forEach((id, fact) -> expressions.declare(id.value(), fact.type()));
    }

    static PolicySketch make(Vocabulary vocabulary, Choices choices, boolean asksWhatIsKnown) {
        RandomPolicy random = new RandomPolicy(vocabulary, choices, asksWhatIsKnown);
        random.parameters();
        random.definitions();
        random.clauses();
        return random.policy;
    }

    private void parameters() {
        if (choices.percent(50)) {
            policy.parameter("limit", "integer", "2");
            expressions.declare("limit", Scalar.INTEGER);
        }
        if (choices.percent(30)) {
            policy.parameter("deadline", "duration");
            expressions.declare("deadline", Scalar.DURATION);
        }
    }

    private void definitions() {
        int count = choices.below(3);
        for (int i = 0; i < count; i++) {
            String name = "notion" + i;
            Scalar type = choices.pick(List.of(Scalar.BOOLEAN, Scalar.BOOLEAN, Scalar.INTEGER));
            policy.define(name, type == Scalar.BOOLEAN ? expressions.condition(DEPTH) : expressions.value(type, 2));
            expressions.declare(name, type);
        }
    }

    private void clauses() {
        int count = 1 + choices.below(3);
        for (int i = 1; i <= count; i++) {
            String label = "A" + i;
            int norms = 1 + choices.below(2);
            for (int j = 0; j < norms; j++) {
                Modality modality = choices.pick(List.of(
                        Modality.OBLIGATION, Modality.PROHIBITION, Modality.RECOMMENDATION, Modality.CONDITION));
                policy.clause(label, modality, rule(i));
            }
            expressions.declareClause(label);
        }
    }

    private String rule(int clause) {
        StringBuilder rule = new StringBuilder();
        if (choices.percent(50)) {
            rule.append("applies when ")
                    .append(expressions.condition(DEPTH - 1))
                    .append('\n');
        }
        int requirements = 1 + choices.below(2);
        for (int i = 0; i < requirements; i++) {
            rule.append(choices.pick(List.of("require ", "forbid "))).append(expressions.condition(DEPTH));
            if (choices.percent(40)) {
                rule.append(" unless ").append(expressions.condition(DEPTH - 1));
                if (clause > 1 && choices.percent(40)) {
                    rule.append(" under A1");
                }
            }
            rule.append('\n');
        }
        return rule.toString();
    }
}
