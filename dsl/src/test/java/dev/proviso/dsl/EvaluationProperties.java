package dev.proviso.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.finding.Cause;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.NormFinding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.random.RandomCase;
import dev.proviso.model.document.NormId;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of verdicts. */
class EvaluationProperties {

    @Provide
    Arbitrary<RandomCase> any() {
        return RandomCase.any();
    }

    @Provide
    Arbitrary<RandomCase> monotone() {
        return RandomCase.monotone();
    }

    @Property(tries = 250)
    void learningAFactNeverTurnsAViolationIntoNoneNorBack(@ForAll("monotone") RandomCase random) {
        Map<NormId, Verdict> before = ofNorms(random.policy().evaluate(random.less(), RandomCase.TODAY));

        Map<NormId, Verdict> after = ofNorms(random.policy().evaluate(random.known(), RandomCase.TODAY));

        before.forEach((norm, verdict) -> assertThat(after.get(norm)).isIn(mayBecome(verdict)));
    }

    /** What a norm's verdict may become when a fact is learnt. */
    private static Set<Verdict> mayBecome(Verdict verdict) {
        return switch (verdict) {
            case UNDECIDED -> Set.of(Verdict.values());
            case COMPLIANT -> Set.of(Verdict.COMPLIANT, Verdict.NOT_APPLICABLE);
            case FOLLOWED -> Set.of(Verdict.FOLLOWED, Verdict.NOT_APPLICABLE);
            default -> Set.of(verdict);
        };
    }

    private static Map<NormId, Verdict> ofNorms(Evaluation evaluation) {
        Map<NormId, Verdict> verdicts = new TreeMap<>();
        for (Finding finding : evaluation.findings()) {
            finding.norms().forEach(norm -> verdicts.put(norm.norm().id(), norm.verdict()));
        }
        return verdicts;
    }

    @Property(tries = 250)
    void aClauseHasTheFirstVerdictOfItsNorms(@ForAll("any") RandomCase random) {
        for (Finding finding :
                random.policy().evaluate(random.known(), RandomCase.TODAY).findings()) {
            List<Verdict> norms =
                    finding.norms().stream().map(NormFinding::verdict).sorted().toList();
            assertThat(finding.verdict()).isEqualTo(norms.get(0));
        }
    }

    @Property(tries = 250)
    void whatIsUndecidedHasACauseAndNothingElseHas(@ForAll("any") RandomCase random) {
        for (Finding finding :
                random.policy().evaluate(random.known(), RandomCase.TODAY).findings()) {
            assertThat(finding.causes().isEmpty()).isEqualTo(finding.verdict() != Verdict.UNDECIDED);
        }
    }

    @Property(tries = 250)
    void onceEverythingIsKnownOnlyArithmeticAndUnsetParametersLeaveSomethingUndecided(
            @ForAll("any") RandomCase random) {
        for (Finding finding :
                random.policy().evaluate(random.complete(), RandomCase.TODAY).findings()) {
            assertThat(finding.causes()).isSubsetOf(Cause.ARITHMETIC, Cause.PARAMETER_UNSET);
        }
    }

    @Property(tries = 150)
    void noVerdictDependsOnTheOrderOfNormsOrFacts(@ForAll("any") RandomCase random, @ForAll long seed) {
        Evaluation asWritten = random.policy().evaluate(random.known(), RandomCase.TODAY);

        CompiledPolicy shuffled = random.sketch().shuffled(new Random(seed)).compile();
        Evaluation otherwise = shuffled.evaluate(shuffled(random.known(), new Random(seed)), RandomCase.TODAY);

        for (Finding finding : asWritten.findings()) {
            Finding other = otherwise.finding(finding.clause()).orElseThrow();
            assertThat(other.verdict()).isEqualTo(finding.verdict());
            assertThat(other.causes()).isEqualTo(finding.causes());
            assertThat(other.norms()).containsExactlyInAnyOrderElementsOf(finding.norms());
        }
    }

    private static Facts shuffled(Facts facts, Random random) {
        List<FactId> ids = new ArrayList<>(facts.values().keySet());
        Collections.shuffle(ids, random);
        Map<FactId, FactValue> values = new LinkedHashMap<>();
        ids.forEach(id -> values.put(id, facts.value(id)));
        return new Facts(facts.app(), Optional.empty(), facts.asOf(), values, Map.of(), Map.of());
    }

    @Property(tries = 50)
    void theSameFactsGiveTheSameBytes(@ForAll("any") RandomCase random) {
        assertThat(everything(random.sketch().compile(), random.known()))
                .isEqualTo(everything(random.policy(), random.known()));
    }

    private static String everything(CompiledPolicy policy, Facts facts) {
        Evaluation evaluation = policy.evaluate(facts, RandomCase.TODAY);
        StringBuilder text = new StringBuilder(policy.describePlan());
        evaluation
                .findings()
                .forEach(finding -> text.append(evaluation.explain(finding)).append('\n'));
        return text.append(evaluation.sanctions()).toString();
    }
}
