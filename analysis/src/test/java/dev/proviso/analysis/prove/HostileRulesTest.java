package dev.proviso.analysis.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.analysis.lint.Linter;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.random.PolicySketch;
import dev.proviso.model.document.NormId;
import dev.proviso.model.read.Places;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules about which nothing can be proved in any time that one would wait. */
class HostileRulesTest {

    private static final NormId NORM = new NormId("a1-1");

    private final PolicySketch sketch = PolicySketch.over("""
            types: {}
            facts:
              - {id: fair, type: boolean, question: Is it?, kind: observed}
              - {id: price, type: decimal, question: How much?, kind: observed}
              - {id: rate, type: decimal, question: How much?, kind: observed}
            """);

    @AfterEach
    void forget() {
        Thread.interrupted();
    }

    @Test
    void definitionsThatReadOneAnotherInALongChainAreLeftOpen() {
        sketch.define("d0", "fair");
        for (int i = 1; i < 20_000; i++) {
            sketch.define("d" + i, "not d" + (i - 1));
        }
        sketch.clause("A1", "require d19999");

        assertThat(violation(sketch.compile())).isNotInstanceOf(Answer.Impossible.class);
    }

    @Test
    void productsOfProductsAreLeftOpen() {
        sketch.define("d0", "price * rate");
        for (int i = 1; i < 40; i++) {
            sketch.define("d" + i, "d" + (i - 1) + " * d" + (i - 1));
        }
        sketch.clause("A1", "require d39 > price and d39 < rate");

        assertThat(violation(sketch.compile())).isNotInstanceOf(Answer.Impossible.class);
    }

    @Test
    void aProofEndsWhenItsThreadIsInterrupted() {
        String many = IntStream.range(0, 100)
                .mapToObj(i -> "price * rate > " + i + ".5")
                .collect(Collectors.joining(" or "));
        CompiledPolicy policy = sketch.clause("A1", "require " + many).compile();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> violation(policy)).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> Linter.lint(policy, List.of(), Places.NOWHERE))
                .isInstanceOf(CancellationException.class);
    }

    private static Answer violation(CompiledPolicy policy) {
        return Prover.of(policy).verdict(NORM, Verdict.VIOLATED);
    }
}
