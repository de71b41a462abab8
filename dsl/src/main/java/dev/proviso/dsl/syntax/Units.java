package dev.proviso.dsl.syntax;

import dev.proviso.model.fact.Durations;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The units of time behind a number: singular or plural. */
final class Units {

    static final List<String> NAMES = List.of("seconds", "minutes", "hours", "days", "weeks");

    private Units() {}

    static boolean isUnit(String word) {
        return unit(word).isPresent();
    }

    static Optional<Duration> unit(String word) {
        return Durations.unit(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    }

    /** Whether a word names a unit whose length varies, so that no duration can be made of it. */
    static boolean varies(String word) {
        return word.matches("(month|year|quarter)s?");
    }
}
