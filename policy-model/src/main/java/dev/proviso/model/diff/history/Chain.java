package dev.proviso.model.diff.history;

import dev.proviso.model.diff.DiffOptions;
import dev.proviso.model.diff.Differ;
import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.document.Revision;
import java.util.ArrayList;
import java.util.List;

/**
 * Revisions of a policy in the order in which they followed each other, with the difference of each to the next.
 *
 * @param diffs one fewer than there are revisions
 */
public record Chain(List<Revision> revisions, List<RevisionDiff> diffs) {

    /** @throws IllegalArgumentException if there is no revision, or not one difference between each two */
    public Chain {
        revisions = List.copyOf(revisions);
        diffs = List.copyOf(diffs);
        if (revisions.isEmpty() || diffs.size() != revisions.size() - 1) {
            throw new IllegalArgumentException("a chain has revisions, and a difference between each two");
        }
    }

    /** Compares each revision with the next. */
    public static Chain of(List<Revision> revisions, DiffOptions options) {
        List<RevisionDiff> diffs = new ArrayList<>();
        for (int i = 1; i < revisions.size(); i++) {
            diffs.add(Differ.diff(revisions.get(i - 1), revisions.get(i), options));
        }
        return new Chain(revisions, diffs);
    }
}
