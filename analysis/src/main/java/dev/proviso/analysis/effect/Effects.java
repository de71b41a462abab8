package dev.proviso.analysis.effect;

import dev.proviso.analysis.prove.Answer;
import dev.proviso.analysis.prove.Prover;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.Evaluability;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.fact.Facts;
import java.util.List;
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
        return changed(List.of(before), List.of(after));
    }

    /**
     * What became of norms that are taken together: an app breaks them if it breaks one. So the parts of a provision that was divided are
     * compared with the whole it was.
     *
     * @param before of the old revision; if empty, the others are new
     * @param after of the new revision; if empty, the others are gone
     * @throws IllegalArgumentException if a revision has not one of the norms
     */
    public NormEffect changed(List<NormId> before, List<NormId> after) {
        if (before.isEmpty()) {
            return effect(before, after, breach(to, after), new Answer.Impossible());
        }
        if (after.isEmpty()) {
            return effect(before, after, new Answer.Impossible(), breach(from, before));
        }
        return effect(
                before,
                after,
                ask(before, after, Gravity::isWorse),
                ask(before, after, (was, is) -> Gravity.isWorse(is, was)));
    }

    /**
     * What a norm does that is new: as if the old revision had one that every app keeps.
     *
     * @throws IllegalArgumentException if the new revision has no such norm
     */
    public NormEffect added(NormId after) {
        return changed(List.of(), List.of(after));
    }

    /**
     * What it does that a norm is gone.
     *
     * @throws IllegalArgumentException if the old revision has no such norm
     */
    public NormEffect removed(NormId before) {
        return changed(List.of(before), List.of());
    }

    private Answer ask(List<NormId> before, List<NormId> after, BiPredicate<Verdict, Verdict> wanted) {
        return withoutRule(from, before)
                .or(() -> withoutRule(to, after))
                .orElseGet(() -> Prover.verdicts(from, before, to, after, wanted));
    }

    private static Answer breach(CompiledPolicy policy, List<NormId> norms) {
        return withoutRule(policy, norms)
                .orElseGet(() -> Prover.verdicts(
                        policy,
                        norms,
                        policy,
                        norms,
                        (verdict, same) -> verdict == same && Gravity.isWorse(Verdict.COMPLIANT, verdict)));
    }

    /** The answer for a norm that can be broken, but by nobody knows whom. */
    private static Optional<Answer> withoutRule(CompiledPolicy policy, List<NormId> ids) {
        return policy.revision().norms().stream()
                .filter(norm -> ids.contains(norm.id()) && norm.rule().isEmpty() && canBeBroken(norm))
                .findFirst()
                .map(norm -> new Answer.Unproved("'" + norm.id() + "' has no rule"));
    }

    static boolean canBeBroken(Norm norm) {
        return switch (norm.effective()) {
            case OBLIGATION, PROHIBITION, RECOMMENDATION, CONDITION -> norm.evaluability() != Evaluability.NONE;
            case PERMISSION, POWER, CONSTITUTIVE, STATEMENT -> false;
        };
    }

    private static NormEffect effect(List<NormId> before, List<NormId> after, Answer catches, Answer releases) {
        Optional<Facts> caught = witness(catches);
        Optional<Facts> released = witness(releases);
        Optional<String> reason = reason(catches).or(() -> reason(releases));
        return new NormEffect(before, after, effect(caught, released, reason), caught, released, reason);
    }

    private static Effect effect(Optional<Facts> caught, Optional<Facts> released, Optional<String> reason) {
        if (caught.isPresent() && released.isPresent()) {
            return Effect.INCOMPARABLE;
        }
        if (reason.isPresent()) {
            return Effect.UNPROVED;
        }
        if (caught.isPresent()) {
            return Effect.STRICTER;
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
