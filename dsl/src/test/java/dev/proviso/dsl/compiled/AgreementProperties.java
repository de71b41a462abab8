package dev.proviso.dsl.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.Decider;
import dev.proviso.dsl.Decision;
import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.NormFinding;
import dev.proviso.dsl.random.RandomCase;
import dev.proviso.model.fact.Facts;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The compiled rules and the interpreter say the same. */
class AgreementProperties {

    @Property(tries = 2000)
    void verdicts(@ForAll("cases") RandomCase random) {
        CompiledPolicy policy = random.policy();
        Decider decider = policy.decider(RandomCase.TODAY);
        for (Facts facts : List.of(random.complete(), random.known(), random.less(), Facts.none("app"))) {
            Evaluation expected = policy.evaluate(facts, RandomCase.TODAY);
            Decision decision = decider.decide(decider.row(facts));
            for (Finding finding : expected.findings()) {
                for (NormFinding norm : finding.norms()) {
                    assertThat(decision.verdict(norm.norm().id()))
                            .as("%s of %s", norm.norm().id(), facts.values())
                            .isEqualTo(norm.verdict());
                }
                assertThat(decision.verdict(finding.clause())).isEqualTo(finding.verdict());
            }
        }
    }

    @Provide
    Arbitrary<RandomCase> cases() {
        return RandomCase.any();
    }
}
