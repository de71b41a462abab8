package dev.proviso.model.document;

import java.time.LocalDate;
import java.util.Optional;

/** The days of a revision. An unknown day stays unknown: being published is not being in force. */
public record RevisionDates(
        Optional<LocalDate> published,
        Optional<LocalDate> effective,
        Optional<LocalDate> graceUntil,
        Optional<LocalDate> retrieved) {

    /** No day is known. */
    public static final RevisionDates UNKNOWN =
            new RevisionDates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
