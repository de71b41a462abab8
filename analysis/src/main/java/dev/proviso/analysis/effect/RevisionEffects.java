package dev.proviso.analysis.effect;

import dev.proviso.analysis.match.ClauseMatching;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.document.Sanction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the change from one revision to another does to all apps there can be, norm by norm.
 *
 * <pre>{@code
 * RevisionEffects effects = RevisionEffects.between(from, to, ClauseMatching.byId(from.revision(), to.revision()));
 * for (NormChange change : effects.norms()) {
 *     System.out.println(change.clausesAfter() + " " + change.effect().effect());
 *     change.effect().caught().ifPresent(app -> …);
 * }
 * }</pre>
 *
 * @param norms those that are new, gone, or written otherwise, in the order of the new revision: themselves, or what they read. A norm of
 *     which only the layout changed is none of them
 * @param sanctions those that are new, gone, or may follow on other terms
 */
public record RevisionEffects(List<NormChange> norms, List<SanctionChange> sanctions) {

    /** How long the effect of one change is looked for: a minute. What takes longer is unproved. */
    public static final Duration PATIENCE = Duration.ofMinutes(1);

    public RevisionEffects {
        norms = List.copyOf(norms);
        sanctions = List.copyOf(sanctions);
    }

    /** Compares two revisions; see {@link #between(CompiledPolicy, CompiledPolicy, ClauseMatching, Duration)}. */
    public static RevisionEffects between(CompiledPolicy from, CompiledPolicy to, ClauseMatching clauses) {
        return between(from, to, clauses, PATIENCE);
    }

    /**
     * Compares two revisions.
     *
     * @param clauses which of their parts are the same provision
     * @param patience how long the effect of one change may take to prove; past it, it is unproved. The limits of proofs are counted
     *     and mostly end them long before, always in the same way
     * @throws java.util.concurrent.CancellationException if the thread is interrupted meanwhile
     */
    public static RevisionEffects between(
            CompiledPolicy from, CompiledPolicy to, ClauseMatching clauses, Duration patience) {
        NormMatching.Forms before = new NormMatching.Forms(from);
        NormMatching.Forms after = new NormMatching.Forms(to);
        Effects effects = Effects.between(from, to);
        List<NormChange> norms = new ArrayList<>();
        try (Patience patient = new Patience(patience)) {
            for (NormMatching.Group group : NormMatching.changed(before, after, clauses)) {
                norms.add(change(group, before, after, effects, patient, patience));
            }
        }
        return new RevisionEffects(norms, sanctions(from, to));
    }

    private static NormChange change(
            NormMatching.Group group,
            NormMatching.Forms before,
            NormMatching.Forms after,
            Effects effects,
            Patience patient,
            Duration patience) {
        Set<Aspect> aspects = NormMatching.aspects(group, before, after);
        List<NormId> old = group.before().stream().map(Norm::id).toList();
        List<NormId> recent = group.after().stream().map(Norm::id).toList();
        NormEffect effect = aspects.stream().anyMatch(Aspect::bearsOnVerdicts)
                ? patient.answer(() -> effects.changed(old, recent))
                        .orElseGet(() -> unproved(old, recent, "it takes longer than " + patience.toSeconds() + " s"))
                : new NormEffect(old, recent, Effect.EQUIVALENT, Optional.empty(), Optional.empty(), Optional.empty());
        return new NormChange(group.before(), group.after(), aspects, effect);
    }

    private static NormEffect unproved(List<NormId> before, List<NormId> after, String reason) {
        return new NormEffect(before, after, Effect.UNPROVED, Optional.empty(), Optional.empty(), Optional.of(reason));
    }

    private static List<SanctionChange> sanctions(CompiledPolicy from, CompiledPolicy to) {
        List<SanctionChange> changes = new ArrayList<>();
        for (Sanction sanction : to.revision().sanctions()) {
            Optional<Sanction> old = named(from, sanction);
            if (old.isEmpty() || !SanctionTerms.of(from, old.get()).equals(SanctionTerms.of(to, sanction))) {
                changes.add(new SanctionChange(old, Optional.of(sanction)));
            }
        }
        from.revision().sanctions().stream()
                .filter(sanction -> named(to, sanction).isEmpty())
                .forEach(sanction -> changes.add(new SanctionChange(Optional.of(sanction), Optional.empty())));
        return changes;
    }

    private static Optional<Sanction> named(CompiledPolicy policy, Sanction sanction) {
        return policy.revision().sanctions().stream()
                .filter(other -> other.id().equals(sanction.id()))
                .findFirst();
    }

    /** The changes of norms that a part of the old revision, or of the new one, states. */
    public List<NormChange> of(List<NodeId> before, List<NodeId> after) {
        return norms.stream()
                .filter(change -> change.clausesBefore().stream().anyMatch(before::contains)
                        || change.clausesAfter().stream().anyMatch(after::contains))
                .toList();
    }

    /** What became of the norms of some parts, all together; equivalent if none of them changed. */
    public Effect effect(List<NodeId> before, List<NodeId> after) {
        return Effect.ofAll(of(before, after).stream()
                .map(change -> change.effect().effect())
                .toList());
    }
}
