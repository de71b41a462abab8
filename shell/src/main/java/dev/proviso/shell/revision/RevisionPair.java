package dev.proviso.shell.revision;

import java.util.Optional;

/**
 * Two revisions to be compared.
 *
 * @param name what both are called inside of their directories; empty where the user named the two themselves
 * @param from the old one; empty where its directory has none of this name
 * @param to the new one; likewise, but never both
 */
public record RevisionPair(Optional<String> name, Optional<NamedRevision> from, Optional<NamedRevision> to) {

    static RevisionPair of(NamedRevision from, NamedRevision to) {
        return new RevisionPair(Optional.empty(), Optional.of(from), Optional.of(to));
    }

    /** The new one, or where there is none, the old one. */
    public NamedRevision either() {
        return to.or(() -> from).orElseThrow();
    }
}
