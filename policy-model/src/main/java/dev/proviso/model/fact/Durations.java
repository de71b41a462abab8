package dev.proviso.model.fact;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How durations are written: {@code 30 days}, {@code 72 hours}, or ISO 8601 as in {@code P30D} and {@code PT72H}. */
public final class Durations {

    private static final Pattern WORDS = Pattern.compile("(-?[0-9]{1,12}) (second|minute|hour|day|week)s?");
    private static final long MANY_SECONDS = 1_000_000_000_000L;

    private static final Map<String, Duration> UNITS = Map.of(
            "second", Duration.ofSeconds(1),
            "minute", Duration.ofMinutes(1),
            "hour", Duration.ofHours(1),
            "day", Duration.ofDays(1),
            "week", Duration.ofDays(7));

    private Durations() {}

    /** The duration of one such unit, in the singular; empty if the word is none. */
    public static Optional<Duration> unit(String word) {
        return Optional.ofNullable(UNITS.get(word));
    }

    /** Reads either way of writing; empty if the text is neither. */
    public static Optional<Duration> parse(String text) {
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            Duration unit = UNITS.get(words.group(2));
            return unit == null ? Optional.empty() : Optional.of(unit.multipliedBy(Long.parseLong(words.group(1))));
        }
        try {
            return text.startsWith("P") || text.startsWith("-P") ? Optional.of(Duration.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Writes a duration in the largest unit up to days that leaves no remainder; one with a fraction or too many digits as ISO 8601. */
    public static String format(Duration duration) {
        long seconds = duration.getSeconds();
        if (duration.getNano() != 0 || seconds / MANY_SECONDS != 0) {
            return duration.toString();
        }
        if (seconds % 86_400 == 0) {
            return count(seconds / 86_400, "day");
        }
        if (seconds % 3_600 == 0) {
            return count(seconds / 3_600, "hour");
        }
        return seconds % 60 == 0 ? count(seconds / 60, "minute") : count(seconds, "second");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
