package dev.proviso.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.random.PolicySketch;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeciderTest {

    private final PolicySketch sketch = PolicySketch.over(
                    "facts: [{id: kept_for, type: duration, question: How long?, kind: observed}]")
            .parameter("longest", "duration", "30 days")
            .clause("A1", "require kept_for <= longest");
    private final CompiledPolicy policy = sketch.compile();
    private final Decider decider = policy.decider();
    private final Decider strict =
            policy.decider(policy.withParameters(EvaluationOptions.DEFAULT, Map.of("longest", "10 days"))
                    .orThrow());
    private final FactRow row = decider.row(sketch.facts("{kept_for: 20 days}"));

    @Test
    void eachDecidesByItsOwnParameters() {
        assertThat(decider.decide(row).verdict(0)).isEqualTo(Verdict.COMPLIANT);
        assertThat(strict.decide(strict.row(row.facts())).verdict(0)).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void aRowOfAnotherDeciderIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> strict.decide(row));
    }

    @Test
    void aPlaceForVerdictsOfAnotherDeciderIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> decider.decide(row, strict.verdicts()));
    }
}
