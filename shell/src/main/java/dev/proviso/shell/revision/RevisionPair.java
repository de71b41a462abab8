package dev.proviso.shell.revision;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two revisions to be compared.
 *
 * @param name what both are called inside of their directories; empty where the user named the two themselves
 * @param from the old one; empty where its directory has none of this name
 * @param to the new one; likewise, but never both
 */
public record RevisionPair(Optional<String> name, Optional<NamedRevision> from, Optional<NamedRevision> to) {

    private static final String NONE = "(none)";

    static RevisionPair of(NamedRevision from, NamedRevision to) {
        return new RevisionPair(Optional.empty(), Optional.of(from), Optional.of(to));
    }

    /** How the old one is called. */
    public String fromName() {
        return from.map(NamedRevision::name).orElse(NONE);
    }

    /** How the new one is called. */
    public String toName() {
        return to.map(NamedRevision::name).orElse(NONE);
    }

    /** Whether both are revisions that the user named, rather than one of files. */
    public boolean areOfPolicies() {
        return Stream.of(from, to)
                .allMatch(side -> side.filter(NamedRevision::isOfPolicy).isPresent());
    }

    /** The new one, or where there is none, the old one. */
    public NamedRevision either() {
        return to.or(() -> from).orElseThrow();
    }
}
