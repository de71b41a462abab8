package dev.proviso.dsl.interpret;

import dev.proviso.model.fact.Value;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Arithmetic of days. A day has 24 hours: the calendar knows no time zone. */
final class Dates {

    private Dates() {}

    /** The day that contains the instant so long after the start of the given one. */
    static Datum plus(LocalDate date, Duration duration) {
        try {
            return Datum.of(new Value.Date(date.atStartOfDay().plus(duration).toLocalDate()));
        } catch (DateTimeException | ArithmeticException e) {
            return Datum.failed(Gap.Failure.DATE_OUT_OF_RANGE);
        }
    }

    static Datum minus(LocalDate date, Duration duration) {
        try {
            return Datum.of(new Value.Date(date.atStartOfDay().minus(duration).toLocalDate()));
        } catch (DateTimeException | ArithmeticException e) {
            return Datum.failed(Gap.Failure.DATE_OUT_OF_RANGE);
        }
    }

    /** Negative if the end comes first. */
    static Datum between(LocalDate start, LocalDate end) {
        return Datum.of(new Value.Duration(Duration.ofDays(ChronoUnit.DAYS.between(start, end))));
    }
}
