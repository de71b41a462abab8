package dev.proviso.shell.repl;

import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is to be run again and again.
 *
 * @param line of the shell
 * @param every after which time it is run though no file has changed; empty: not
 * @param times after how many runs that ends; empty: when a person says so
 */
record Watch(String line, Optional<Duration> every, Optional<Integer> times) {

    private static final Pattern LIMIT =
            Pattern.compile("(?<what>every|times)(?:\\s+(?<number>\\S+))?(?:\\s+(?<rest>.*))?", Pattern.DOTALL);
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}(?:\\.[0-9])?");
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,5}");

    /**
     * As it is typed: the limits, then the line, which may be missing or stand in quotes.
     *
     * @throws Refusal if a limit is no number
     */
    static Watch parse(String typed) {
        Optional<Duration> every = Optional.empty();
        Optional<Integer> times = Optional.empty();
        String rest = typed.strip();
        Matcher limit = LIMIT.matcher(rest);
        while (limit.matches()) {
            String number = Optional.ofNullable(limit.group("number")).orElse("");
            if (limit.group("what").equals("every")) {
                every = Optional.of(seconds(number));
            } else {
                times = Optional.of(count(number));
            }
            rest = Optional.ofNullable(limit.group("rest")).orElse("").strip();
            limit = LIMIT.matcher(rest);
        }
        return new Watch(unquoted(rest), every, times);
    }

    /** With another line where none was typed. */
    Watch orLine(Supplier<String> other) {
        return line.isEmpty() ? new Watch(other.get(), every, times) : this;
    }

    private static Duration seconds(String number) {
        if (!SECONDS.matcher(number).matches() || Double.parseDouble(number) == 0) {
            throw Refusal.of(
                    ExitCode.USAGE, "'every' takes a number of seconds, such as 60 or 0.5, not '" + number + "'");
        }
        return Duration.ofMillis(Math.round(Double.parseDouble(number) * 1_000));
    }

    private static int count(String number) {
        if (!COUNT.matcher(number).matches()) {
            throw Refusal.of(
                    ExitCode.USAGE, "'times' takes how often the line is run, such as 10, not '" + number + "'");
        }
        return Integer.parseInt(number);
    }

    private static String unquoted(String text) {
        boolean isQuoted = text.length() > 1
                && (text.charAt(0) == '\'' || text.charAt(0) == '"')
                && text.indexOf(text.charAt(0), 1) == text.length() - 1;
        return isQuoted ? text.substring(1, text.length() - 1).strip() : text;
    }
}
