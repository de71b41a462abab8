package dev.proviso.dsl.query;

import dev.proviso.model.diff.Differ;
import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.document.Revision;
import java.util.Optional;

/**
 * The rows of {@link Source#CHANGES}.
 *
 * @param diff of the two revisions that the query names
 * @param effects what the changes do to apps; if empty, that is unknown
 */
public record RevisionChanges(RevisionDiff diff, Optional<ChangeEffects> effects) {

    /** What changed between two revisions, with effects that are not known. */
    public static RevisionChanges between(Revision from, Revision to) {
        return of(Differ.diff(from, to));
    }

    /** A difference, with effects that are not known. */
    public static RevisionChanges of(RevisionDiff diff) {
        return new RevisionChanges(diff, Optional.empty());
    }

    /** The same changes, with somebody who tells what they do. */
    public RevisionChanges with(ChangeEffects teller) {
        return new RevisionChanges(diff, Optional.of(teller));
    }
}
