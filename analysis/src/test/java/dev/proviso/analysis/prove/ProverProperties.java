package dev.proviso.analysis.prove;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.finding.NormFinding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.random.FactEdits;
import dev.proviso.dsl.random.RandomCase;
import dev.proviso.model.document.NormId;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What the prover says of random policies is so. */
class ProverProperties {

    @Provide
    Arbitrary<RandomCase> cases() {
        return RandomCase.any();
    }

    @Provide
    Arbitrary<RandomCase> finiteCases() {
        return RandomCase.finite();
    }

    /** Of one norm: each verdict that an example has. */
    private static Map<NormId, Verdict> verdicts(CompiledPolicy policy, Facts facts, EvaluationOptions options) {
        Map<NormId, Verdict> verdicts = new LinkedHashMap<>();
        policy.evaluate(facts, options).findings().stream()
                .flatMap(finding -> finding.norms().stream())
                .forEach((NormFinding finding) -> verdicts.put(finding.norm().id(), finding.verdict()));
        return verdicts;
    }

    @Property(tries = 50)
    void whatAnExampleShowsIsNeverImpossible(@ForAll("cases") RandomCase random) {
        Prover prover = Prover.of(random.policy());
        for (Facts facts : List.of(random.complete(), random.known(), random.less())) {
            for (EvaluationOptions options : List.of(RandomCase.TODAY, EvaluationOptions.DEFAULT)) {
                verdicts(random.policy(), facts, options).forEach((norm, verdict) -> {
                    Answer answer = prover.verdict(norm, verdict);
                    Statistics.collect(answer.getClass().getSimpleName());
                    assertThat(answer).as(norm + " " + verdict).isNotInstanceOf(Answer.Impossible.class);
                });
            }
        }
    }

    @Property(tries = 50)
    void aWitnessIsAsWasAsked(@ForAll("cases") RandomCase random) {
        Prover prover = Prover.of(random.policy());
        for (NormId norm :
                verdicts(random.policy(), random.known(), RandomCase.TODAY).keySet()) {
            for (Verdict verdict : Verdict.values()) {
                Answer answer = prover.verdict(norm, verdict);
                Statistics.collect(verdict, answer.getClass().getSimpleName());
                if (answer instanceof Answer.Witness witness) {
                    assertThat(verdicts(random.policy(), witness.facts(), EvaluationOptions.DEFAULT))
                            .containsEntry(norm, verdict);
                }
            }
        }
    }

    /** Over booleans and names all apps can be tried, and the prover says neither less nor more. */
    @Property(tries = 100)
    void overFewAppsThereIsAWitnessExactlyWhereOneOfThemIs(@ForAll("finiteCases") RandomCase random) {
        Map<NormId, Set<Verdict>> found = new LinkedHashMap<>();
        List<Facts> all = all(random);
        if (all.size() > 3_000) {
            return;
        }
        for (Facts facts : all) {
            for (EvaluationOptions options : List.of(RandomCase.TODAY, EvaluationOptions.DEFAULT)) {
                verdicts(random.policy(), facts, options)
                        .forEach((norm, verdict) -> found.computeIfAbsent(norm, n -> new LinkedHashSet<>())
                                .add(verdict));
            }
        }
        Prover prover = Prover.of(random.policy());
        found.forEach((norm, verdicts) -> {
            for (Verdict verdict : Verdict.values()) {
                Answer answer = prover.verdict(norm, verdict);
                assertThat(answer).as(norm + " " + verdict).isNotInstanceOf(Answer.Unproved.class);
                // Not all days were tried, so a witness for another day is none too many.
                boolean isForADay = answer instanceof Answer.Witness witness
                        && witness.facts().asOf().isPresent();
                if (!isForADay) {
                    assertThat(answer instanceof Answer.Witness)
                            .as(norm + " " + verdict)
                            .isEqualTo(verdicts.contains(verdict));
                }
            }
        });
    }

    /** Every app of a finite vocabulary, each fact unknown or any of its values. */
    private static List<Facts> all(RandomCase random) {
        List<Facts> all = new ArrayList<>(List.of(Facts.none("app")));
        for (FactId id : random.policy().policy().vocabulary().facts().keySet()) {
            List<FactValue> values = new ArrayList<>(FactEdits.domain(
                    random.policy().policy().vocabulary().fact(id).orElseThrow().type()));
            values.add(FactValue.UNKNOWN);
            List<Facts> more = new ArrayList<>();
            for (Facts facts : all) {
                values.forEach(value -> more.add(facts.with(id, value)));
            }
            all = more;
            if (all.size() > 3_000) {
                return all;
            }
        }
        return all;
    }
}
