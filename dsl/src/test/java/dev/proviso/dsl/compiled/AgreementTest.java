package dev.proviso.dsl.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.Decider;
import dev.proviso.dsl.Decision;
import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.NormFinding;
import dev.proviso.dsl.random.RandomCase;
import dev.proviso.model.fact.Facts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The compiled rules against the interpreter, on many pairs of a random policy and a random app. {@code -Dproviso.pairs=…} says how
 * many, {@code -Dproviso.seed=…} where to begin; a failure names the number of the policy, which belongs into
 * {@code agreement-seeds.txt} then.
 */
class AgreementTest {

    private static final int APPS = 40;

    @Test
    void onPairsThatOnceDiffered() throws IOException {
        try (BufferedReader seeds = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AgreementTest.class.getResourceAsStream("agreement-seeds.txt")),
                StandardCharsets.UTF_8))) {
            seeds.lines().filter(line -> !line.startsWith("#")).forEach(line -> agree(Long.parseLong(line.strip())));
        }
    }

    @Test
    void onRandomPairs() {
        long pairs = Long.getLong("proviso.pairs", 8_000);
        long seed = Long.getLong("proviso.seed", System.nanoTime());
        LongStream.range(seed, seed + pairs / APPS).parallel().forEach(AgreementTest::agree);
    }

    private static void agree(long seed) {
        RandomCase random = RandomCase.of(seed);
        EvaluationOptions options = seed % 5 == 0 ? EvaluationOptions.DEFAULT : RandomCase.TODAY;
        Decider decider = random.policy().decider(options);
        List<Facts> apps = random.apps(seed, APPS);
        for (int app = 0; app < apps.size(); app++) {
            Evaluation expected = random.policy().evaluate(apps.get(app), options);
            Decision decision = decider.decide(decider.row(apps.get(app)));
            for (Finding finding : expected.findings()) {
                for (NormFinding norm : finding.norms()) {
                    assertThat(decision.verdict(norm.norm().id()))
                            .as("%s, seed %d, app %d", norm.norm().id(), seed, app)
                            .isEqualTo(norm.verdict());
                }
            }
        }
    }
}
