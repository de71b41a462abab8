package dev.proviso.model.seal;

import dev.proviso.model.document.ContentHash;
import dev.proviso.model.document.Revision;
import dev.proviso.model.write.RevisionWriter;

/** The hash of a revision: of all that its file says but the hash itself. */
public final class RevisionHash {

    private RevisionHash() {}

    /** SHA-256 of the canonical form in UTF-8. Cost: as writing the revision. */
    public static ContentHash of(Revision revision) {
        return ContentHash.of(RevisionWriter.canonical(revision));
    }

    /** Whether a revision is sealed and is not what it was then. */
    static boolean hasChanged(Revision revision) {
        return revision.seal().own().filter(own -> !own.equals(of(revision))).isPresent();
    }
}
