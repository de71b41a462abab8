package dev.proviso.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.random.PolicySketch;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private final PolicySketch sketch = PolicySketch.over(
                    "facts: [{id: kept_for, type: duration, question: How long?, kind: observed}]")
            .parameter("longest", "duration", "30 days")
            .parameter("rate", "decimal", "1.5")
            .clause("A1", "require kept_for <= longest")
            .clause("B2", "require rate > 1.0");
    private final CompiledPolicy policy = sketch.compile();
    private final Facts facts = sketch.facts("{kept_for: 20 days}");

    private Verdict verdict(EvaluationOptions options) {
        return policy.evaluate(facts, options).findings().get(0).verdict();
    }

    @Test
    void aParameterGivenAsTextTakesThePlaceOfThePolicysOwn() {
        EvaluationOptions strict = policy.withParameters(EvaluationOptions.DEFAULT, Map.of("longest", "10 days"))
                .orThrow();

        assertThat(verdict(EvaluationOptions.DEFAULT)).isEqualTo(Verdict.COMPLIANT);
        assertThat(verdict(strict)).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void everythingWrongWithParametersIsToldAtOnce() {
        Checked<EvaluationOptions> options = policy.withParameters(
                EvaluationOptions.DEFAULT, Map.of("longst", "10 days", "longest", "ten", "rate", "1 +"));

        assertThat(options.value()).isEmpty();
        assertThat(options.diagnostics()).hasSize(3);
        assertThat(options.diagnostics())
                .anySatisfy(diagnostic -> assertThat(diagnostic.hint()).contains("did you mean 'longest'?"));
    }

    @Test
    void whatIsWrongInAFileIsToldWhereItStands() {
        RuleText text = new RuleText("ten", new Origin("cases.yaml", 7, 20, 20));

        Checked<EvaluationOptions> options =
                policy.withParameterTexts(EvaluationOptions.DEFAULT, Map.of("longest", text));

        assertThat(options.diagnostics())
                .extracting(Diagnostic::location)
                .allSatisfy(location -> assertThat(location).hasToString("cases.yaml:7:20"));
    }

    @Test
    void aTypedParameterMustBeOneAndOfItsType() {
        EvaluationOptions unknown = EvaluationOptions.DEFAULT.withParameter("other", new Value.Int(1));
        EvaluationOptions wrong = EvaluationOptions.DEFAULT.withParameter("longest", new Value.Int(1));
        EvaluationOptions whole = EvaluationOptions.DEFAULT.withParameter("rate", new Value.Int(1));

        assertThatThrownBy(() -> verdict(unknown)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> verdict(wrong)).isInstanceOf(IllegalArgumentException.class);
        assertThat(policy.evaluate(facts, whole).findings().get(1).verdict()).isEqualTo(Verdict.VIOLATED);
    }
}
