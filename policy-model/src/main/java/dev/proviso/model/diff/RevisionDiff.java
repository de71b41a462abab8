package dev.proviso.model.diff;

import dev.proviso.model.diff.match.Matching;
import dev.proviso.model.document.Revision;
import java.util.List;
import java.util.Optional;

/**
 * The difference of two revisions.
 *
 * <p>INVARIANT: each node of either revision is a side of exactly one of the {@link #entries()}.
 *
 * @param entries what became of every node, unchanged ones included: in the order of the new revision, what was removed where it stood
 * @param matching which nodes correspond, with how sure that is
 * @param marks what changed beside the text and belongs to no node: shared definitions, for one
 * @param limit present if the comparison was broken off; then what is listed as removed and added may belong together
 */
public record RevisionDiff(
        Revision from,
        Revision to,
        List<Change> entries,
        Matching matching,
        List<Mark> marks,
        Optional<DiffLimit> limit) {

    public RevisionDiff {
        entries = List.copyOf(entries);
        marks = List.copyOf(marks);
    }

    /** What changed, without what did not. */
    public List<Change> changes() {
        return entries.stream().filter(Change::isChange).toList();
    }

    /** Whether nothing at all changed in the text or in what stands beside it. */
    public boolean isEmpty() {
        return marks.isEmpty() && entries.stream().noneMatch(Change::isChange);
    }
}
