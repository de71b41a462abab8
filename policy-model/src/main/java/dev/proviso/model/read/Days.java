package dev.proviso.model.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** How days are written: year, month and day of the ISO calendar, such as {@code 2026-11-01}. */
final class Days {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Days() {}

    /** The day; empty if the text is written otherwise or the calendar has no such day. */
    static Optional<LocalDate> parse(String text) {
        try {
            return FORM.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
