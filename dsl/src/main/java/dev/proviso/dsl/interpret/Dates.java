package dev.proviso.dsl.interpret;

import dev.proviso.model.fact.Value;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/** Arithmetic of days. A day has 24 hours: the calendar knows no time zone. */
final class Dates {

    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private Dates() {}

    /** The day that contains the instant so long after the start of the given one. */
    static Datum plus(LocalDate date, Duration duration) {
        return day(date, start -> start.plus(duration));
    }

    /** The day that contains the instant so long before the start of the given one. */
    static Datum minus(LocalDate date, Duration duration) {
        return day(date, start -> start.minus(duration));
    }

    /** Only days that four digits of a year can name: all that a file can hold. */
    private static Datum day(LocalDate date, UnaryOperator<LocalDateTime> move) {
        try {
            LocalDate moved = move.apply(date.atStartOfDay()).toLocalDate();
            return moved.isBefore(FIRST) || moved.isAfter(LAST)
                    ? Datum.failed(Gap.Failure.DATE_OUT_OF_RANGE)
                    : Datum.of(new Value.Date(moved));
        } catch (DateTimeException | ArithmeticException e) {
            return Datum.failed(Gap.Failure.DATE_OUT_OF_RANGE);
        }
    }

    /** Negative if the end comes first. */
    static Datum between(LocalDate start, LocalDate end) {
        return Datum.of(new Value.Duration(Duration.ofDays(ChronoUnit.DAYS.between(start, end))));
    }
}
