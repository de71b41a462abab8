package dev.proviso.analysis.prove;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.finding.NormFinding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.PolicyId;
import dev.proviso.model.document.RevisionId;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.repository.PolicyRepository;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of the bundled policy, all of which the prover understands. */
class BundledPolicyTest {

    private static final CompiledPolicy POLICY = bundled();
    private static final Prover PROVER = Prover.of(POLICY);

    private static CompiledPolicy bundled() {
        PolicyRepository repository = PolicyRepository.bundled();
        PolicyId id = new PolicyId("hubspot-developer-policy");
        return CompiledPolicy.compile(
                        repository.policy(id).orElseThrow(),
                        repository.revision(id, new RevisionId("r1")).orElseThrow())
                .orThrow();
    }

    private static List<Norm> normsWithRules() {
        return POLICY.revision().norms().stream()
                .filter(norm -> norm.rule().isPresent())
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyVerdictOfEveryRuleIsWitnessedOrProvedImpossible() {
        return normsWithRules().stream()
                .map(norm -> DynamicTest.dynamicTest(norm.id().toString(), () -> {
                    Set<Verdict> possible = new TreeSet<>();
                    for (Verdict verdict : Verdict.values()) {
                        Answer answer = PROVER.verdict(norm.id(), verdict);
                        if (answer instanceof Answer.Witness witness) {
                            possible.add(verdict);
                            assertThat(verdict(norm.id(), witness.facts())).isEqualTo(verdict);
                        } else {
                            assertThat(answer).as(norm.id() + " " + verdict).isEqualTo(new Answer.Impossible());
                        }
                    }
                    assertThat(possible).as(norm.id().toString()).contains(Verdict.UNDECIDED);
                }));
    }

    private static Verdict verdict(NormId norm, Facts facts) {
        return POLICY.evaluate(facts).findings().stream()
                .flatMap(finding -> finding.norms().stream())
                .filter(finding -> finding.norm().id().equals(norm))
                .map(NormFinding::verdict)
                .findFirst()
                .orElseThrow();
    }
}
