package dev.proviso.analysis.effect;

import dev.proviso.analysis.prove.Answer;
import dev.proviso.analysis.prove.Prover;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.Evaluability;
import dev.proviso.model.document.NormId;
import dev.proviso.model.fact.Facts;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Compares the norms of two revisions by the apps that break them. Facts are matched by their ids; parameters have the values that each
 * revision gives them.
 *
 * <p>Each question ends with a {@link java.util.concurrent.CancellationException} if its thread is interrupted. Immutable; any number of
 * threads may share one.
 */
public final class Effects {

    private final CompiledPolicy from;
    private final CompiledPolicy to;

    private Effects(CompiledPolicy from, CompiledPolicy to) {
        this.from = from;
        this.to = to;
    }

    public static Effects between(CompiledPolicy from, CompiledPolicy to) {
        return new Effects(from, to);
    }

    /**
     * What became of a norm that is in both revisions.
     *
     * @throws IllegalArgumentException if a revision has no such norm
     */
    public NormEffect changed(NormId before, NormId after) {
        return effect(
                Optional.of(before),
                Optional.of(after),
                ask(before, after, Gravity::isWorse),
                ask(before, after, (was, is) -> Gravity.isWorse(is, was)));
    }

    /**
     * What a norm does that is new: as if the old revision had one that every app keeps.
     *
     * @throws IllegalArgumentException if the new revision has no such norm
     */
    public NormEffect added(NormId after) {
        return effect(Optional.empty(), Optional.of(after), breach(to, after), new Answer.Impossible());
    }

    /**
     * What it does that a norm is gone.
     *
     * @throws IllegalArgumentException if the old revision has no such norm
     */
    public NormEffect removed(NormId before) {
        return effect(Optional.of(before), Optional.empty(), new Answer.Impossible(), breach(from, before));
    }

    private Answer ask(NormId before, NormId after, BiPredicate<Verdict, Verdict> wanted) {
        return withoutRule(from, before)
                .or(() -> withoutRule(to, after))
                .orElseGet(() -> Prover.verdicts(from, before, to, after, wanted));
    }

    private static Answer breach(CompiledPolicy policy, NormId norm) {
        return withoutRule(policy, norm)
                .orElseGet(() -> Prover.verdicts(
                        policy, norm, policy, norm, (verdict, same) -> Gravity.isWorse(Verdict.COMPLIANT, verdict)));
    }

    /** The answer for a norm that can be broken, but by nobody knows whom. */
    private static Optional<Answer> withoutRule(CompiledPolicy policy, NormId id) {
        return policy.revision().norms().stream()
                .filter(norm ->
                        norm.id().equals(id) && norm.rule().isEmpty() && norm.evaluability() != Evaluability.NONE)
                .findFirst()
                .map(norm -> new Answer.Unproved("'" + id + "' has no rule"));
    }

    private static NormEffect effect(Optional<NormId> before, Optional<NormId> after, Answer catches, Answer releases) {
        Optional<Facts> caught = witness(catches);
        Optional<Facts> released = witness(releases);
        Optional<String> reason = reason(catches).or(() -> reason(releases));
        return new NormEffect(before, after, effect(caught, released, reason), caught, released, reason);
    }

    private static Effect effect(Optional<Facts> caught, Optional<Facts> released, Optional<String> reason) {
        if (reason.isPresent()) {
            return Effect.UNPROVED;
        }
        if (caught.isPresent()) {
            return released.isPresent() ? Effect.INCOMPARABLE : Effect.STRICTER;
        }
        return released.isPresent() ? Effect.LAXER : Effect.EQUIVALENT;
    }

    private static Optional<Facts> witness(Answer answer) {
        return answer instanceof Answer.Witness witness ? Optional.of(witness.facts()) : Optional.empty();
    }

    private static Optional<String> reason(Answer answer) {
        return answer instanceof Answer.Unproved unproved ? Optional.of(unproved.reason()) : Optional.empty();
    }
}
