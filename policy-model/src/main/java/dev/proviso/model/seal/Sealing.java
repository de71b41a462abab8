package dev.proviso.model.seal;

import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Diagnostic;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.diagnostic.SourceText;
import dev.proviso.model.document.ContentHash;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.Seal;
import dev.proviso.model.edit.SealReplacement;
import java.util.List;
import java.util.Optional;

/**
 * A revision sealed in its file.
 *
 * @param text of the file
 * @param hash with which the revision is sealed
 * @param isNew whether the file is not the same as before
 */
public record Sealing(String text, ContentHash hash, boolean isNew) {

    /**
     * Seals a revision: its file gets the hash of the revision before it and then its own, and no other byte of it changes. A revision
     * that has changed since it was sealed, or whose predecessor has, is refused.
     *
     * @param source the file that the revision was read from
     * @param predecessor the revision before it, where it has one
     * @param again whether a revision that has changed since it was sealed is sealed nevertheless
     */
    public static Checked<Sealing> seal(
            SourceText source, Revision revision, Optional<Revision> predecessor, boolean again) {
        Optional<Diagnostic> changed = predecessor
                .filter(RevisionHash::hasChanged)
                .or(() -> again ? Optional.empty() : Optional.of(revision).filter(RevisionHash::hasChanged))
                .map(which -> changed(source, which));
        if (changed.isPresent()) {
            return Checked.failed(List.of(changed.get()));
        }
        Optional<ContentHash> before = predecessor.map(RevisionHash::of);
        Revision following = revision.sealed(
                new Seal(Optional.empty(), before.or(() -> revision.seal().predecessor())));
        ContentHash own = RevisionHash.of(following);
        String text = SealReplacement.replace(source, new Seal(Optional.of(own), before))
                .orElseThrow(() -> new IllegalArgumentException("not the file of a revision: " + source.name()));
        return Checked.of(new Sealing(text, own, !text.equals(source.text())));
    }

    private static Diagnostic changed(SourceText source, Revision which) {
        return new Diagnostic(
                Problem.REVISION_CHANGED.code(),
                Problem.REVISION_CHANGED.severity(),
                which.id() + " has changed since it was sealed: its hash is " + RevisionHash.of(which),
                Location.startOf(source.name()),
                "",
                Optional.of(
                        "take the change back, or make a new revision of it; to seal it as it is now, say --again"));
    }
}
