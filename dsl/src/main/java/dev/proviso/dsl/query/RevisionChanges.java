package dev.proviso.dsl.query;

import dev.proviso.model.diff.Change;
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

    /** Whether there is anything to tell of a part: of its words, of what stands beside them, or of what they do. */
    boolean isChange(Change part) {
        return part.isChange()
                || effects.filter(teller -> teller.isChange(part)).isPresent();
    }

    /** The same changes, with somebody who tells what they do. */
    public RevisionChanges with(ChangeEffects teller) {
        return new RevisionChanges(diff, Optional.of(teller));
    }
}
