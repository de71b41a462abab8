package dev.proviso.analysis.effect;

import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A norm whose meaning changed, was written otherwise, is new or gone. Where a provision was divided or joined, all its norms stand
 * together, since only together they mean what they meant.
 *
 * @param before in the old revision; empty if it is new
 * @param after in the new revision; empty if it is gone
 * @param aspects what of it changed; of a norm that is new or gone, what it has; empty if it is only written otherwise
 * @param effect on all apps there can be
 */
public record NormChange(List<Norm> before, List<Norm> after, Set<Aspect> aspects, NormEffect effect) {

    public NormChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
        EnumSet<Aspect> inOrder = EnumSet.noneOf(Aspect.class);
        inOrder.addAll(aspects);
        aspects = Collections.unmodifiableSet(inOrder);
    }

    /** Whether it can bear on the verdicts of apps, so that it is worth being told where the words did not change. */
    public boolean bearsOnVerdicts() {
        return aspects.stream().anyMatch(Aspect::bearsOnVerdicts);
    }

    /** The parts of the old revision that state it. */
    public List<NodeId> clausesBefore() {
        return before.stream().map(Norm::clause).distinct().toList();
    }

    /** The parts of the new revision that state it. */
    public List<NodeId> clausesAfter() {
        return after.stream().map(Norm::clause).distinct().toList();
    }
}
