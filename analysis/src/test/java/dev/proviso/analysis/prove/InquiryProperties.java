package dev.proviso.analysis.prove;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.plan.Cell;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.CoreParts;
import dev.proviso.dsl.random.RandomCase;
import dev.proviso.model.document.NormId;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Type.Scalar;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** An inquiry says of random policies what single proofs say, by whichever way it comes to know. */
class InquiryProperties {

    @Provide
    Arbitrary<RandomCase> cases() {
        return RandomCase.any();
    }

    private static List<Core> conditions(Core core) {
        List<Core> conditions = new ArrayList<>();
        if (core.type() == Scalar.BOOLEAN && !(core instanceof Core.Constant)) {
            conditions.add(core);
        }
        CoreParts.of(core).forEach(part -> conditions.addAll(conditions(part)));
        return conditions;
    }

    /** A condition for applying that the requirement reads too. */
    @Property(tries = 12, seed = "813082074305479490")
    void whatItShowsIsSoWhereItOnceWasNot(@ForAll("cases") RandomCase random) {
        whatItShowsIsSo(random);
    }

    @Property(tries = 40)
    void whatItShowsIsSo(@ForAll("cases") RandomCase random) {
        CompiledPolicy policy = random.policy();
        Rules rules = new Rules(policy);
        Inquiry inquiry = Inquiry.into(policy, List.of(random.known()), (one, other) -> one != other);
        for (Cell cell : rules.plan().cells()) {
            List<NormId> readers = inquiry.readers(cell.index());
            for (Core condition : readers.isEmpty() ? List.<Core>of() : conditions(cell.core())) {
                for (boolean truth : new boolean[] {true, false}) {
                    Answer answer = inquiry.influence(condition, truth);
                    Statistics.collect(answer.getClass().getSimpleName());
                    if (answer instanceof Answer.Witness witness) {
                        assertThat(readers)
                                .as(condition + " as " + truth)
                                .anyMatch(norm -> isDifferent(rules, norm, condition, truth, witness.facts()));
                    }
                }
            }
        }
    }

    private static boolean isDifferent(Rules rules, NormId norm, Core condition, boolean truth, Facts facts) {
        Rules otherwise = rules.with(condition, truth);
        return rules.verdict(rules.norm(norm).orElseThrow(), facts)
                != otherwise.verdict(otherwise.norm(norm).orElseThrow(), facts);
    }

    @Property(tries = 20)
    void itContradictsNoSingleProof(@ForAll("cases") RandomCase random) {
        CompiledPolicy policy = random.policy();
        Prover prover = Prover.of(policy, ProofLimits.DEFAULT.withLargeWitnesses());
        Inquiry inquiry = Inquiry.into(policy, List.of(), (one, other) -> one != other);
        for (Cell cell : policy.plan().cells()) {
            List<NormId> readers = inquiry.readers(cell.index());
            for (Core condition : readers.isEmpty() ? List.<Core>of() : conditions(cell.core())) {
                for (Truth truth : Truth.values()) {
                    agree(
                            inquiry.truth(condition, truth),
                            List.of(prover.truth(readers.get(0), List.of(new Demand(condition, truth)))));
                }
                for (boolean truth : new boolean[] {true, false}) {
                    agree(
                            inquiry.influence(condition, truth),
                            readers.stream()
                                    .map(norm -> prover.influence(norm, condition, truth))
                                    .toList());
                }
            }
        }
    }

    private static void agree(Answer answer, List<Answer> proofs) {
        boolean isShown = proofs.stream().anyMatch(Answer.Witness.class::isInstance);
        boolean isRefuted = proofs.stream().allMatch(Answer.Impossible.class::isInstance);
        assertThat(answer instanceof Answer.Witness && isRefuted).isFalse();
        assertThat(answer instanceof Answer.Impossible && isShown).isFalse();
    }
}
