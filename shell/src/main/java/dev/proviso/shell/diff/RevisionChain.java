package dev.proviso.shell.diff;

import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.Differ;
import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.diff.Side;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.RevisionId;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.session.Selected;
import java.util.ArrayList;
import java.util.List;

/**
 * The revisions of a policy, and what changed from each to the next.
 *
 * @param revisions from the oldest to the newest
 * @param steps one fewer: the difference to each from the one before it
 */
record RevisionChain(List<Selected> revisions, List<RevisionDiff> steps) {

    RevisionChain {
        revisions = List.copyOf(revisions);
        steps = List.copyOf(steps);
    }

    /** All revisions of a policy. */
    static RevisionChain of(Context context, Selected selected) {
        List<Selected> revisions = new ArrayList<>();
        for (RevisionId id : context.repository().revisions(selected.policy().id())) {
            revisions.add(context.selected(selected.policy().id() + "@" + id));
        }
        List<RevisionDiff> steps = new ArrayList<>();
        for (int i = 1; i < revisions.size(); i++) {
            steps.add(Differ.diff(
                    revisions.get(i - 1).revision(), revisions.get(i).revision()));
        }
        return new RevisionChain(revisions, steps);
    }

    /** The same up to one of its revisions. */
    RevisionChain upTo(Selected last) {
        int end = indexOf(last);
        return new RevisionChain(revisions.subList(0, end + 1), steps.subList(0, end));
    }

    int indexOf(Selected selected) {
        for (int i = 0; i < revisions.size(); i++) {
            if (revisions.get(i).address().equals(selected.address())) {
                return i;
            }
        }
        throw new IllegalArgumentException("not a revision of this chain: " + selected.address());
    }

    /** What parts of a revision were in the one before: of a group, each its own counterpart. */
    List<NodeId> before(int revision, List<NodeId> parts) {
        List<NodeId> before = new ArrayList<>();
        for (Change change : steps.get(revision - 1).entries()) {
            add(before, change, change.to(), change.from(), parts);
        }
        return before;
    }

    /** What parts of a revision became in the next one. */
    List<NodeId> after(int revision, List<NodeId> parts) {
        List<NodeId> after = new ArrayList<>();
        for (Change change : steps.get(revision).entries()) {
            add(after, change, change.from(), change.to(), parts);
        }
        return after;
    }

    private static void add(List<NodeId> found, Change change, List<Side> here, List<Side> there, List<NodeId> parts) {
        boolean isDivided = change.is(ChangeKind.SPLIT) || change.is(ChangeKind.MERGED);
        for (int i = 0; i < here.size(); i++) {
            if (!parts.contains(here.get(i).id())) {
                continue;
            }
            List<Side> counterparts =
                    isDivided ? there : there.subList(Math.min(i, there.size()), Math.min(i + 1, there.size()));
            counterparts.stream()
                    .map(Side::id)
                    .filter(id -> !found.contains(id))
                    .forEach(found::add);
        }
    }
}
