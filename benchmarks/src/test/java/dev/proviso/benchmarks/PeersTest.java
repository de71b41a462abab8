package dev.proviso.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.benchmarks.cedar.CedarPolicy;
import dev.proviso.benchmarks.cel.CelPolicy;
import dev.proviso.benchmarks.data.Apps;
import dev.proviso.benchmarks.data.Bundled;
import dev.proviso.benchmarks.data.Measured;
import dev.proviso.benchmarks.drools.DroolsPolicy;
import dev.proviso.benchmarks.script.JexlPolicy;
import dev.proviso.benchmarks.script.MvelPolicy;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.document.NormId;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The translations of the rules into other languages give the verdicts of the interpreter: on what is measured, and on random apps. */
class PeersTest {

    private static final Bundled BUNDLED = Bundled.read();
    private static final CompiledPolicy COMPILED = BUNDLED.compiled();
    private static final Plan PLAN = BUNDLED.plan();
    private static final Vocabulary VOCABULARY = BUNDLED.policy().vocabulary();
    private static final List<NormId> NORMS =
            PLAN.norms().stream().map(norm -> norm.norm().id()).toList();

    @Test
    void jexlGivesTheVerdictsOfTheInterpreter() {
        JexlPolicy jexl = new JexlPolicy(PLAN);

        agree(NORMS, facts -> bytes(jexl.decide(jexl.context(facts, VOCABULARY))));
    }

    @Test
    void mvelGivesTheVerdictsOfTheInterpreter() {
        MvelPolicy mvel = new MvelPolicy(PLAN);

        agree(NORMS, facts -> bytes(mvel.decide(mvel.variables(facts, VOCABULARY))));
    }

    @Test
    void celGivesTheVerdictsOfTheInterpreter() {
        CelPolicy cel = new CelPolicy(PLAN);

        agree(NORMS, facts -> {
            byte[] verdicts = new byte[NORMS.size()];
            cel.decide(cel.variables(facts, VOCABULARY), verdicts);
            return verdicts;
        });
    }

    @Test
    void droolsGivesTheVerdictsOfTheInterpreter() {
        DroolsPolicy drools = new DroolsPolicy(PLAN, VOCABULARY);

        agree(NORMS, facts -> drools.decide(drools.objects(facts, VOCABULARY)));
    }

    @Test
    void cedarGivesTheVerdictsOfTheInterpreterOnTheNormsItCanExpress() {
        CedarPolicy cedar = new CedarPolicy(PLAN);

        assertThat(cedar.norms()).hasSize(21);
        agree(cedar.norms(), facts -> {
            byte[] verdicts = new byte[cedar.norms().size()];
            cedar.decide(cedar.request(facts, VOCABULARY), verdicts);
            return verdicts;
        });
    }

    private static byte[] bytes(int[] verdicts) {
        byte[] bytes = new byte[verdicts.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) verdicts[i];
        }
        return bytes;
    }

    private static byte[] bytes(List<?> verdicts) {
        return bytes(verdicts.stream()
                .mapToInt(verdict -> ((Number) verdict).intValue())
                .toArray());
    }

    private static void agree(List<NormId> norms, Function<Facts, byte[]> peer) {
        List<Facts> apps = new ArrayList<>(Measured.apps(BUNDLED));
        apps.addAll(Apps.random(BUNDLED.policy(), 2_000, 3));
        for (Facts facts : apps) {
            Map<NormId, Verdict> expected = Verdicts.ofInterpreter(COMPILED, facts, EvaluationOptions.DEFAULT);
            expected.keySet().retainAll(norms);

            assertThat(Verdicts.ofRulings(norms, peer.apply(facts)))
                    .as(facts.toString())
                    .isEqualTo(expected);
        }
    }
}
