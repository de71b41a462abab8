package dev.proviso.shell.command;

import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command line that was understood.
 *
 * @param arguments positional ones, in order
 * @param options values by option name; a switch that is given has one empty value
 */
public record Invocation(Command command, List<String> arguments, Map<String, List<String>> options) {

    public Invocation {
        arguments = List.copyOf(arguments);
        options = Map.copyOf(options);
    }

    /** Whether an option is given. */
    public boolean has(String option) {
        return options.containsKey(option);
    }

    /** The value of an option, the last one if it was given again. */
    public Optional<String> value(String option) {
        List<String> values = values(option);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /**
     * The number that an option is given, or what stands for it if it is left out.
     *
     * @throws Refusal if it is none from 1 to the most
     */
    public int number(String option, int otherwise, int most) {
        Optional<String> value = value(option);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (value.get().matches("0*[0-9]{1,6}")) {
            int number = Integer.parseInt(value.get());
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        throw Refusal.of(
                ExitCode.USAGE, "--" + option + " takes a number from 1 to " + most + ", not '" + value.get() + "'");
    }

    /** The same with an option set. */
    public Invocation with(String option, String value) {
        Map<String, List<String>> more = new HashMap<>(options);
        more.put(option, List.of(value));
        return new Invocation(command, arguments, more);
    }

    /** The same with other arguments. */
    public Invocation withArguments(List<String> others) {
        return new Invocation(command, others, options);
    }

    /** All values of an option. */
    public List<String> values(String option) {
        return options.getOrDefault(option, List.of());
    }

    /** The format asked for, or else the first of those that the command writes. */
    public Format format() {
        return value(GlobalOptions.FORMAT)
                .map(Format::of)
                .orElse(command.syntax().formats().get(0));
    }
}
