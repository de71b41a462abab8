package dev.proviso.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.dsl.random.PolicySketch;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A thread that is told to stop stops evaluating, and stays told. */
class InterruptionTest {

    private final PolicySketch sketch = PolicySketch.over(
            "facts: [{id: users, type: integer, question: How many users?, kind: observed}]\ntypes: {}\n");

    @AfterEach
    void forget() {
        Thread.interrupted();
    }

    @Test
    void anEvaluationEnds() {
        sketch.clause("A1", "require users > 3");
        CompiledPolicy policy = sketch.compile();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> policy.evaluate(sketch.facts("{users: 4}"))).isInstanceOf(CancellationException.class);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void theCompilerEnds() {
        sketch.clause("A1", "require users > 3");
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> CompiledPolicy.compile(sketch.policy(), sketch.revision()))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void anExplanationEnds() {
        sketch.clause("A1", "require users > 3");
        Evaluation evaluation = sketch.compile().evaluate(sketch.facts("{users: 2}"));
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> evaluation.explain(evaluation.findings().get(0)))
                .isInstanceOf(CancellationException.class);
    }
}
