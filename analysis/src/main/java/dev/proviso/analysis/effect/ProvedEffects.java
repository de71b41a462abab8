package dev.proviso.analysis.effect;

import dev.proviso.analysis.match.ClauseMatching;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.query.ChangeEffect;
import dev.proviso.dsl.query.ChangeEffects;
import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeSeverity;
import dev.proviso.model.diff.Mark;
import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.diff.Side;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Revision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells queries what the changes between two revisions do, by what was proved of norms. A change does what the norms of its parts do, and
 * those that use a term which it defines; what changed beside the text does what the norms do that read it. Where other words say something else and there is no rule to compare, nothing is
 * proved.
 *
 * <p>Any number of threads may share one.
 */
public final class ProvedEffects implements ChangeEffects {

    /** A reference that follows its target, for one, changes nothing where it leads to. */
    private static final Set<Mark.Kind> BEAR_ON_OTHERS =
            Set.of(Mark.Kind.PARAMETER_CHANGED, Mark.Kind.DEFINITION_CHANGED, Mark.Kind.TERM_REDEFINED);

    private final RevisionDiff diff;
    private final CompiledPolicy from;
    private final CompiledPolicy to;
    private final ClauseMatching clauses;
    private Optional<ChangedParts> changed = Optional.empty();
    private Optional<RevisionEffects> proved = Optional.empty();

    private ProvedEffects(RevisionDiff diff, CompiledPolicy from, CompiledPolicy to) {
        this.diff = diff;
        this.from = from;
        this.to = to;
        this.clauses = ClauseMatching.of(diff);
    }

    /** The effects of a difference. They are proved once, and only when the first is asked for, as that takes time. */
    public static ProvedEffects of(RevisionDiff diff, CompiledPolicy from, CompiledPolicy to) {
        return new ProvedEffects(diff, from, to);
    }

    private synchronized ChangedParts changed() {
        ChangedParts parts = changed.orElseGet(() -> ChangedParts.between(from, to, clauses));
        changed = Optional.of(parts);
        return parts;
    }

    private synchronized RevisionEffects effects() {
        RevisionEffects effects = proved.orElseGet(() -> RevisionEffects.between(from, to, clauses));
        proved = Optional.of(effects);
        return effects;
    }

    @Override
    public boolean isChange(Change part) {
        return part.from().stream().map(Side::id).anyMatch(changed().before()::contains)
                || part.to().stream().map(Side::id).anyMatch(changed().after()::contains);
    }

    @Override
    public Optional<ChangeEffect> of(Change change) {
        List<NodeId> before = change.from().stream().map(Side::id).toList();
        List<NodeId> after = change.to().stream().map(Side::id).toList();
        // Those that read a parameter whose words stand here have changes of their own.
        return effect(before, after, change.severity(), affected(change.marks(), Set.of(Mark.Kind.TERM_REDEFINED)));
    }

    @Override
    public Optional<ChangeEffect> of(Mark mark) {
        ChangeSeverity severity = mark.kind().isSubstantive() ? ChangeSeverity.SUBSTANTIVE : ChangeSeverity.EDITORIAL;
        return effect(List.of(), List.of(), severity, affected(List.of(mark), BEAR_ON_OTHERS));
    }

    private Optional<ChangeEffect> effect(
            List<NodeId> before, List<NodeId> after, ChangeSeverity severity, List<NodeId> others) {
        Set<NodeId> affected = new LinkedHashSet<>(after);
        affected.addAll(others);
        List<Norm> norms = new ArrayList<>(norms(diff.from(), before));
        norms.addAll(norms(diff.to(), affected));
        if (norms.isEmpty()) {
            return Optional.empty();
        }
        List<Effect> all = new ArrayList<>();
        all.add(effects().effect(before, List.copyOf(affected)));
        if (severity == ChangeSeverity.SUBSTANTIVE
                && norms.stream().anyMatch(norm -> norm.rule().isEmpty() && Effects.canBeBroken(norm))) {
            all.add(Effect.UNPROVED);
        }
        return Optional.of(told(Effect.ofAll(all)));
    }

    private static List<NodeId> affected(List<Mark> marks, Set<Mark.Kind> kinds) {
        return marks.stream()
                .filter(mark -> kinds.contains(mark.kind()))
                .flatMap(mark -> mark.affected().stream())
                .toList();
    }

    private static List<Norm> norms(Revision revision, Collection<NodeId> clauses) {
        return revision.norms().stream()
                .filter(norm -> clauses.contains(norm.clause()))
                .toList();
    }

    private static ChangeEffect told(Effect effect) {
        return switch (effect) {
            case EQUIVALENT -> ChangeEffect.EQUIVALENT;
            case STRICTER -> ChangeEffect.STRICTER;
            case LAXER -> ChangeEffect.LAXER;
            case INCOMPARABLE -> ChangeEffect.INCOMPARABLE;
            case UNPROVED -> ChangeEffect.UNPROVED;
        };
    }
}
