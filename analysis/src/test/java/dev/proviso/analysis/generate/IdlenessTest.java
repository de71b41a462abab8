package dev.proviso.analysis.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.analysis.cover.ConditionCoverage;
import dev.proviso.analysis.cover.Coverage;
import dev.proviso.analysis.cover.CoverageMeter;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.random.PolicySketch;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.TestCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdlenessTest {

    private static PolicySketch sketch(int facts) {
        return PolicySketch.over("types: {}\nfacts:\n"
                + IntStream.range(0, facts)
                        .mapToObj(i -> "  - {id: f" + i + ", type: boolean, question: Is it?, kind: observed}\n")
                        .collect(Collectors.joining()));
    }

    /** The coverage by one case, of an app of which nothing is known. */
    private static Coverage coverage(PolicySketch sketch) {
        CompiledPolicy policy = sketch.compile();
        Location nowhere = Location.startOf("cases");
        TestCase given = new TestCase(
                "nothing is known",
                sketch.facts("{}"),
                Map.of(),
                List.of(new TestCase.Expectation(new NodeId("a1"), Optional.empty(), "A1", "undecided", nowhere)),
                nowhere);
        return Idleness.mark(policy, List.of(given), CoverageMeter.measure(policy, List.of(given)));
    }

    @Test
    void aConditionWithoutWhichTheRuleMeansTheSameIsIdle() {
        Coverage coverage = coverage(sketch(3).clause("A1", "require f0 or f0 and f1"));

        assertThat(coverage.decisions().get(0).conditions())
                .filteredOn(ConditionCoverage::isIdle)
                .extracting(ConditionCoverage::text)
                .contains("f1");
    }

    @Test
    void ofALongChainOfDefinitionsWhatMattersIsNotIdle() {
        PolicySketch sketch = sketch(1_000).define("c0", "f0");
        IntStream.range(1, 1_000).forEach(i -> sketch.define("c" + i, "c" + (i - 1) + " and f" + i));

        Coverage coverage = coverage(sketch.clause("A1", "require c999"));

        assertThat(coverage.conditions()).isEqualTo(2 * 999 + 2);
        assertThat(coverage.idle()).isZero();
        assertThat(coverage.decisions().get(0).unseen()).containsExactly("true", "false");
    }
}
