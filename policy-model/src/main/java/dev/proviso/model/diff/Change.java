package dev.proviso.model.diff;

import dev.proviso.model.diff.redline.Redline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that happened to a policy, as a careful reader would list it: a clause amended, a section moved with all that is in it, a
 * document numbered anew.
 *
 * <p>INVARIANT: in one {@link RevisionDiff} each node of either revision is a side of exactly one change.
 *
 * @param kinds not empty; {@link ChangeKind#UNCHANGED} only alone
 * @param from the nodes of the old revision in its order; empty for an addition. A node that goes along with its parent stands behind it
 *     with a greater {@link Side#depth()}
 * @param to the nodes of the new revision, likewise; empty for a removal. Where nodes are moved or relabelled as a group, both lists
 *     run in parallel
 * @param relabelling present exactly when the kinds say relabelled
 * @param heading the redline of the headings; of several nodes on a side (split, merged) they are joined with a line feed. Of a group it
 *     is that of the node at its head
 * @param words the redline of the texts, likewise. The words of the others in a group did not change, or are all new, or all gone
 */
public record Change(
        Set<ChangeKind> kinds,
        ChangeSeverity severity,
        List<Side> from,
        List<Side> to,
        Optional<Relabelling> relabelling,
        Redline heading,
        Redline words,
        List<Mark> marks) {

    /** @throws IllegalArgumentException if it has no kind or no side */
    public Change {
        if (kinds.isEmpty() || (from.isEmpty() && to.isEmpty())) {
            throw new IllegalArgumentException("a change is of some kind and about something");
        }
        // In the order of the enumeration, whatever the caller's set is.
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        from = List.copyOf(from);
        to = List.copyOf(to);
        marks = List.copyOf(marks);
    }

    public boolean is(ChangeKind kind) {
        return kinds.contains(kind);
    }

    /** Whether there is anything to tell: a kind other than unchanged, or a mark. */
    public boolean isChange() {
        return !is(ChangeKind.UNCHANGED) || !marks.isEmpty();
    }

    /** Whether several nodes share it: a subtree, or a run of nodes that were numbered anew. */
    public boolean isGroup() {
        return !is(ChangeKind.SPLIT) && !is(ChangeKind.MERGED) && Math.max(from.size(), to.size()) > 1;
    }

    /** The same change with sentences shown as moved to or from another one, and with marks that say so. */
    Change withMovedWords(Redline moved, List<Mark> further) {
        List<Mark> all = new ArrayList<>(marks);
        all.addAll(further);
        return new Change(kinds, severity, from, to, relabelling, heading, moved, all);
    }
}
