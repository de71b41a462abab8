package dev.proviso.shell.diff;

import dev.proviso.model.diff.DiffOptions;
import dev.proviso.model.diff.history.Chain;
import dev.proviso.model.document.RevisionId;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.session.Selected;
import java.util.ArrayList;
import java.util.List;

/**
 * The revisions of a policy that the repository has, from the oldest to the newest.
 *
 * @param chain the same ones, with what changed from each to the next
 */
record KnownRevisions(List<Selected> revisions, Chain chain) {

    KnownRevisions {
        revisions = List.copyOf(revisions);
    }

    /** All revisions of the policy of one of them. */
    static KnownRevisions of(Context context, Selected selected) {
        return compared(read(context, selected));
    }

    /** Those up to one of them. */
    static KnownRevisions upTo(Context context, Selected selected) {
        List<Selected> all = read(context, selected);
        return compared(all.subList(0, indexOf(all, selected) + 1));
    }

    private static List<Selected> read(Context context, Selected selected) {
        List<Selected> revisions = new ArrayList<>();
        for (RevisionId id : context.repository().revisions(selected.policy().id())) {
            revisions.add(context.selected(selected.policy().id() + "@" + id));
        }
        return revisions;
    }

    private static KnownRevisions compared(List<Selected> revisions) {
        return new KnownRevisions(
                revisions, Chain.of(revisions.stream().map(Selected::revision).toList(), DiffOptions.DEFAULT));
    }

    int indexOf(Selected selected) {
        return indexOf(revisions, selected);
    }

    private static int indexOf(List<Selected> revisions, Selected selected) {
        for (int i = 0; i < revisions.size(); i++) {
            if (revisions.get(i).address().equals(selected.address())) {
                return i;
            }
        }
        throw new IllegalArgumentException("not one of these revisions: " + selected.address());
    }
}
