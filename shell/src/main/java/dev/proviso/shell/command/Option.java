package dev.proviso.shell.command;

import java.util.List;
import java.util.Optional;

/**
 * An option of a command.
 *
 * @param name without the two hyphens
 * @param value what its value stands for, in capitals; empty for a switch
 * @param help a few words
 * @param choices the values that are allowed; empty if there is no such list
 * @param isRepeatable whether it may be given more than once
 * @param letter its short form, which stands behind one hyphen; empty if it has none
 */
public record Option(
        String name,
        Optional<String> value,
        String help,
        Kind kind,
        List<String> choices,
        boolean isRepeatable,
        Optional<String> letter) {

    public Option {
        choices = List.copyOf(choices);
    }

    /** An option that is given or not. */
    public static Option flag(String name, String help) {
        return new Option(name, Optional.empty(), help, Kind.CHOICE, List.of(), false, Optional.empty());
    }

    /** An option with a value. */
    public static Option of(String name, String value, String help, Kind kind) {
        return new Option(name, Optional.of(value), help, kind, List.of(), false, Optional.empty());
    }

    /** An option with one of a few values. */
    public static Option choice(String name, String help, List<String> choices) {
        return new Option(
                name, Optional.of(String.join("|", choices)), help, Kind.CHOICE, choices, false, Optional.empty());
    }

    /** This option, allowed any number of times. */
    public Option repeatable() {
        return new Option(name, value, help, kind, choices, true, letter);
    }

    /** This option, which can also be given as a hyphen and a letter. */
    public Option orShort(String character) {
        return new Option(name, value, help, kind, choices, isRepeatable, Optional.of(character));
    }

    public boolean isFlag() {
        return value.isEmpty();
    }
}
