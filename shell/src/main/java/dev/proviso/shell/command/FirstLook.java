package dev.proviso.shell.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a command line that is as it should be, and nothing else: what is wrong with any other, and help, is for the slower reader
 * to say. So the commands that people wait for start without a library of the command line.
 */
public final class FirstLook {

    private final Commands commands;
    private final Surface surface;
    private final List<String> arguments = new ArrayList<>();
    private final Map<String, List<String>> options = new HashMap<>();

    private FirstLook(Commands commands, Surface surface) {
        this.commands = commands;
        this.surface = surface;
    }

    /** What the words say; empty unless they are a complete and correct command line that does not ask for help. */
    public static Optional<Invocation> read(List<String> words, Commands commands, Surface surface) {
        return new FirstLook(commands, surface).read(words);
    }

    private Optional<Invocation> read(List<String> words) {
        int at = 0;
        while (at < words.size() && words.get(at).startsWith("-")) {
            at = option(words, at, KnownOptions.of(Syntax.of("", Group.META, "")));
            if (at < 0) {
                return Optional.empty();
            }
        }
        if (at == words.size()) {
            return Optional.empty();
        }
        Optional<Command> command = commands.find(words.get(at));
        if (command.isEmpty() || (command.get().syntax().isShellOnly() && surface != Surface.SHELL)) {
            return Optional.empty();
        }
        return rest(command.get(), words, at + 1);
    }

    private Optional<Invocation> rest(Command command, List<String> words, int start) {
        Syntax syntax = command.syntax();
        int at = start;
        boolean optionsEnded = false;
        while (at < words.size()) {
            String word = words.get(at);
            if (optionsEnded || word.equals("-") || !word.startsWith("-")) {
                arguments.add(word);
                at++;
            } else if (word.equals("--")) {
                optionsEnded = true;
                at++;
            } else {
                at = option(words, at, KnownOptions.of(syntax));
                if (at < 0) {
                    return Optional.empty();
                }
            }
        }
        return fits(syntax) && areItsOwn(syntax) && !options.containsKey(GlobalOptions.HELP)
                ? Optional.of(new Invocation(command, arguments, options))
                : Optional.empty();
    }

    private interface KnownOptions {
        Optional<Option> option(String name);

        Optional<Option> lettered(String letter);

        static KnownOptions of(Syntax syntax) {
            return new KnownOptions() {
                @Override
                public Optional<Option> option(String name) {
                    return syntax.option(name);
                }

                @Override
                public Optional<Option> lettered(String letter) {
                    return Stream.concat(syntax.options().stream(), GlobalOptions.all().stream())
                            .filter(option -> option.letter().equals(Optional.of(letter)))
                            .findFirst();
                }
            };
        }
    }

    /** Reads the option at an index; the index behind it, or -1 if it is not as it should be. */
    private int option(List<String> words, int at, KnownOptions known) {
        String word = words.get(at);
        boolean isLetter = word.length() == 2 && word.charAt(1) != '-';
        if (!word.startsWith("--") && !isLetter) {
            return -1;
        }
        int equals = word.indexOf('=');
        String written = equals < 0 ? word.substring(2) : word.substring(2, equals);
        Optional<Option> option = isLetter ? known.lettered(word.substring(1)) : known.option(written);
        String name = option.map(Option::name).orElse(written);
        if (option.isEmpty() || (options.containsKey(name) && !option.get().isRepeatable())) {
            return -1;
        }
        if (option.get().isFlag()) {
            options.put(name, List.of(""));
            return equals < 0 ? at + 1 : -1;
        }
        if (equals < 0 && (at + 1 == words.size() || startsOption(words.get(at + 1)))) {
            return -1;
        }
        String value = equals < 0 ? words.get(at + 1) : word.substring(equals + 1);
        if (!option.get().choices().isEmpty() && !option.get().choices().contains(value)) {
            return -1;
        }
        List<String> values = new ArrayList<>(options.getOrDefault(name, List.of()));
        values.add(value);
        options.put(name, values);
        return equals < 0 ? at + 2 : at + 1;
    }

    /** Whether the command takes the values of options that stood in front of it, before it was known. */
    private boolean areItsOwn(Syntax syntax) {
        return options.entrySet().stream()
                .allMatch(given -> syntax.option(given.getKey())
                        .filter(option ->
                                option.choices().isEmpty() || option.choices().containsAll(given.getValue()))
                        .isPresent());
    }

    private static boolean startsOption(String word) {
        return word.startsWith("-") && !word.equals("-");
    }

    private boolean fits(Syntax syntax) {
        int least = 0;
        long most = 0;
        for (Argument argument : syntax.arguments()) {
            least += argument.arity(surface).least();
            most += argument.arity(surface).most();
        }
        return arguments.size() >= least && arguments.size() <= most;
    }
}
