package dev.proviso.dsl.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.Decider;
import dev.proviso.dsl.Decision;
import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.FactRow;
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
            Facts facts = apps.get(app);
            Evaluation expected = random.policy().evaluate(facts, options);
            String which = "seed " + seed + ", app " + app;
            // Reading a text, and asking for the reasons, take longer than to decide: every eighth app each.
            FactRow row = app % 8 == 0 ? read(decider, facts) : decider.row(facts);
            Decision decision = decider.decide(row);
            verdicts(decision, expected, which);
            if (app % 8 == 0 || app % 8 == 4) {
                reasons(decision.evaluation(), expected, which);
            }
        }
    }

    private static FactRow read(Decider decider, Facts facts) {
        return decider.read("app.json", JsonText.of(facts).getBytes(StandardCharsets.UTF_8))
                .orThrow();
    }

    private static void verdicts(Decision decision, Evaluation expected, String which) {
        for (Finding finding : expected.findings()) {
            for (NormFinding norm : finding.norms()) {
                assertThat(decision.verdict(norm.norm().id()))
                        .as("%s, %s", norm.norm().id(), which)
                        .isEqualTo(norm.verdict());
            }
        }
    }

    /** Verdicts with their causes and exceptions, sanctions, and the facts that are missing. */
    private static void reasons(Evaluation found, Evaluation expected, String which) {
        assertThat(found.findings()).as(which).isEqualTo(expected.findings());
        assertThat(found.sanctions()).as(which).isEqualTo(expected.sanctions());
        for (Finding finding : expected.findings()) {
            assertThat(found.openFacts(finding)).as(which).isEqualTo(expected.openFacts(finding));
        }
    }
}
