package dev.proviso.shell.diff;

import dev.proviso.model.document.ContentHash;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.RevisionDates;
import dev.proviso.model.document.RevisionSource;
import java.util.List;
import java.util.Optional;

/** A revision without a text, to compare with what has no counterpart. */
final class EmptyRevision {

    private EmptyRevision() {}

    static Revision inPlaceOf(Revision other) {
        RevisionSource source = other.source();
        return new Revision(
                other.policy(),
                other.id(),
                other.status(),
                RevisionDates.UNKNOWN,
                Optional.empty(),
                new RevisionSource(
                        ContentHash.of(""),
                        source.capturedBy(),
                        source.extractor(),
                        source.origin(),
                        source.format(),
                        source.charset()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
