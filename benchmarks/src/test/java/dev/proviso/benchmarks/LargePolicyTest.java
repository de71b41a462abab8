package dev.proviso.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.benchmarks.data.Bundled;
import dev.proviso.benchmarks.data.LargePolicy;
import dev.proviso.benchmarks.data.Measured;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.Decider;
import dev.proviso.dsl.Decision;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.Clause;
import dev.proviso.model.document.NormId;
import dev.proviso.model.fact.Facts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A large policy is the bundled one several times over: each copy decides as the original does. */
class LargePolicyTest {

    private static final Bundled ONE = Bundled.read();
    private static final int COPIES = 20;

    @Test
    void eachCopyDecidesItsFactsAsTheOriginalDoes() {
        LargePolicy large = LargePolicy.of(ONE, COPIES * LargePolicy.CLAUSES);
        List<Facts> apps = Measured.apps(ONE);
        List<Facts> largeApps = large.apps(apps);
        CompiledPolicy original = ONE.compiled();
        Decider decider = large.policy().compiled().decider();

        assertThat(decider.norms()).hasSize(COPIES * original.decider().norms().size());
        for (int i = 0; i < apps.size(); i++) {
            Decision decision = decider.decide(decider.row(largeApps.get(i)));
            for (int copy = 0; copy < COPIES; copy++) {
                Facts source = apps.get((i + copy) % apps.size());
                String suffix = copy == 0 ? "" : "-" + copy;
                Map<NormId, Verdict> expected = Verdicts.ofInterpreter(original, source, EvaluationOptions.DEFAULT);

                expected.forEach((norm, verdict) ->
                        assertThat(decision.verdict(new NormId(norm + suffix))).isEqualTo(verdict));
            }
        }
    }

    @Test
    void theBundledPolicyHasSoManyNumberedClauses() {
        long clauses = ONE.revision().preorder().stream()
                .filter(node -> node instanceof Clause)
                .count();

        assertThat(clauses).isEqualTo(LargePolicy.CLAUSES);
    }
}
