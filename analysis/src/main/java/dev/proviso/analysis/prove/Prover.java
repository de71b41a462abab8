package dev.proviso.analysis.prove;

import dev.proviso.analysis.symbolic.Condition;
import dev.proviso.analysis.symbolic.Effort;
import dev.proviso.analysis.symbolic.Proof;
import dev.proviso.analysis.symbolic.Question;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.fact.Facts;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Says whether the facts about some app can be such and such under the rules of a policy, whose parameters have the values that the policy
 * gives them.
 *
 * <p>Both answers can be relied on. A witness was evaluated. What is said to be impossible is so for all facts that a file can hold,
 * however long lists, sets and texts are, within the steps that an evaluation may take. All else is unproved, with the reason.
 *
 * <pre>{@code
 * Prover prover = Prover.of(policy);
 * if (prover.verdict(norm, Verdict.VIOLATED) instanceof Answer.Witness witness) {
 *     … witness.facts() …
 * }
 * }</pre>
 *
 * <p>Each question ends with a {@link java.util.concurrent.CancellationException} if its thread is interrupted.
 *
 * <p>Immutable; any number of threads may share one. Cost: some milliseconds a question for rules as people write them.
 */
public final class Prover {

    private final Rules rules;
    private final ProofLimits limits;
    private final Supplier<Effort> effort;

    private Prover(Rules rules, ProofLimits limits, Supplier<Effort> effort) {
        this.rules = rules;
        this.limits = limits;
        this.effort = effort;
    }

    /** A prover whose proofs share an effort. For one thread. */
    static Prover sharing(Rules rules, ProofLimits limits, Effort effort) {
        return new Prover(rules, limits, () -> effort);
    }

    /** A prover with {@link ProofLimits#DEFAULT}. */
    public static Prover of(CompiledPolicy policy) {
        return of(policy, ProofLimits.DEFAULT);
    }

    public static Prover of(CompiledPolicy policy, ProofLimits limits) {
        return new Prover(new Rules(policy), limits, Prover::unlimited);
    }

    /**
     * Whether some app can get a verdict.
     *
     * @throws IllegalArgumentException if the revision has no such norm
     */
    public Answer verdict(NormId norm, Verdict verdict) {
        Optional<PlannedNorm> planned = rules.norm(norm);
        if (planned.isEmpty()) {
            return verdict == Verdict.NOT_EVALUATED
                    ? new Answer.Witness(Facts.none("example"))
                    : new Answer.Impossible();
        }
        if (!Rules.verdicts(planned.get()).contains(verdict)) {
            return new Answer.Impossible();
        }
        return ask(
                new Condition.Outcome(0, planned.get().index(), verdict),
                facts -> rules.verdict(planned.get(), facts) == verdict,
                rules.closure(planned.get()).cardinality());
    }

    /**
     * Whether conditions of a norm's rule, of its definitions or of the rules whose outcome it reads can have truth values, all at once.
     * Those inside one quantifier have theirs for the same element.
     *
     * @throws IllegalArgumentException if the revision has no such norm with a rule
     */
    public Answer truth(NormId norm, List<Demand> demands) {
        PlannedNorm planned =
                rules.norm(norm).orElseThrow(() -> new IllegalArgumentException("no norm with a rule: " + norm));
        List<Condition.Wanted> wanted = demands.stream()
                .map(demand -> new Condition.Wanted(demand.node(), demand.truth()))
                .toList();
        BitSet cells = rules.holding(planned, demands.stream().map(Demand::node).toList());
        return ask(
                new Condition.Truths(0, cells.stream().boxed().toList(), wanted),
                facts -> Sightings.areThere(rules.trace(cells, facts), wanted),
                rules.closure(planned).cardinality());
    }

    /**
     * Whether some app would get another verdict from a norm if a condition were always so, for every element where it stands in a
     * quantifier. The witness is such an app. If it is impossible, the condition can be left out.
     *
     * @param condition a node of the plan, the very object
     * @param truth what it would be
     * @throws IllegalArgumentException if the revision has no such norm
     */
    @SuppressWarnings("exports") // whoever names conditions works on plans
    public Answer influence(NormId norm, Core condition, boolean truth) {
        return influence(norm, rules.with(condition, truth), (one, other) -> one != other);
    }

    /**
     * The same, where two verdicts are to differ in a certain way.
     *
     * @param otherwise the rules in which the condition is always so
     * @param wanted of the verdict and the one that the norm has if the condition is always so
     */
    Answer influence(NormId norm, Rules otherwise, BiPredicate<Verdict, Verdict> wanted) {
        List<NormId> alone = List.of(norm);
        return new Pair(rules, alone, otherwise, alone, limits, effort.get()).ask(wanted);
    }

    /**
     * Whether some app can get two verdicts, from a norm each, that are as asked. Facts are matched by their ids, and apps are those whose
     * facts fit both vocabularies.
     *
     * @param wanted of the verdict of the first norm and that of the second
     * @throws IllegalArgumentException if a revision has no such norm
     */
    public static Answer verdicts(
            CompiledPolicy one,
            NormId normOfOne,
            CompiledPolicy other,
            NormId normOfOther,
            BiPredicate<Verdict, Verdict> wanted) {
        return verdicts(one, List.of(normOfOne), other, List.of(normOfOther), wanted);
    }

    /**
     * The same of two groups of norms, each of which has one verdict as the norms of a clause have: {@link Verdict#ofClause}.
     *
     * @throws IllegalArgumentException if a revision has not one of the norms
     */
    public static Answer verdicts(
            CompiledPolicy one,
            List<NormId> normsOfOne,
            CompiledPolicy other,
            List<NormId> normsOfOther,
            BiPredicate<Verdict, Verdict> wanted) {
        return new Pair(new Rules(one), normsOfOne, new Rules(other), normsOfOther, ProofLimits.DEFAULT, unlimited())
                .ask(wanted);
    }

    /**
     * Whether some app can get different verdicts from two norms, as in {@link #verdicts}.
     *
     * @throws IllegalArgumentException if a revision has no such norm
     */
    public static Answer difference(CompiledPolicy one, NormId normOfOne, CompiledPolicy other, NormId normOfOther) {
        return verdicts(one, normOfOne, other, normOfOther, (verdict, another) -> verdict != another);
    }

    private static Effort unlimited() {
        return new Effort(Long.MAX_VALUE);
    }

    /** @param weight how many cells an evaluation takes */
    private Answer ask(Condition condition, Predicate<Facts> isSo, int weight) {
        Question question = new Question(List.of(rules.plan()), rules.types(), condition, isSo, rules.texts(), weight);
        return answer(Proof.of(question, limits(limits), effort.get()));
    }

    static Proof.Limits limits(ProofLimits limits) {
        return new Proof.Limits(
                limits.steps(), limits.rounds(), limits.elements(), limits.values(), limits.areWitnessesSmall());
    }

    static Answer answer(Proof.Result result) {
        if (result instanceof Proof.Result.Found found) {
            return new Answer.Witness(found.facts());
        }
        return result instanceof Proof.Result.Open open ? new Answer.Unproved(open.reason()) : new Answer.Impossible();
    }
}
