package dev.proviso.shell.usage;

import dev.proviso.dsl.query.Source;
import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Commands;
import dev.proviso.shell.command.FileNames;
import dev.proviso.shell.command.FormatWriters;
import dev.proviso.shell.command.GlobalOptions;
import dev.proviso.shell.command.Invocation;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.command.Surface;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads any command line: one that is right, one that asks for help, one that is wrong. */
public final class CommandLineReader {

    private static final int WORDS_OF_A_QUESTION = 4;

    /** How questions start that people ask in words. */
    private static final Pattern ASKS = Pattern.compile(
            "(?i)am|are|can|could|did|do|does|has|have|how|is|may|must|shall|should|was|were|what|when|where|which|who|will|would");

    private static final Pattern LABEL = Pattern.compile("§?[A-Z](?:\\.[A-Za-z0-9-]+)*|§?[0-9]+(?:\\.[0-9]+)*");

    private final Commands commands;
    private final Surface surface;

    public CommandLineReader(Commands commands, Surface surface) {
        this.commands = commands;
        this.surface = surface;
    }

    /** What a command line asks for. */
    public sealed interface Request {}

    /** To run a command. */
    public record Run(Invocation invocation) implements Request {}

    /**
     * To be told how something is used.
     *
     * @param command empty: everything
     */
    public record Help(Optional<Command> command) implements Request {}

    /**
     * Reads it.
     *
     * @throws Refusal if it is wrong, with what is wrong and what may be meant
     */
    public Request read(List<String> words) {
        int at = commandIndex(words);
        if (at == words.size()) {
            if (words.contains("-h") || words.contains("--help")) {
                return new Help(Optional.empty());
            }
            List<String> unknown = words.stream().filter(this::isUnknownGlobal).toList();
            throw unknown.isEmpty()
                    ? Refusal.of(ExitCode.USAGE, "there is no command", "'proviso help' lists the commands")
                    : unknownOption(unknown.get(0), GlobalOptions.all());
        }
        Command command = command(words.get(at), words.subList(at + 1, words.size()));
        List<String> rest = new ArrayList<>(words.subList(0, at));
        rest.addAll(words.subList(at + 1, words.size()));
        CommandLine line = Specification.of(command.syntax(), surface);
        try {
            ParseResult parsed = line.parseArgs(rest.toArray(String[]::new));
            return parsed.isUsageHelpRequested()
                    ? new Help(Optional.of(command))
                    : new Run(invocation(command, parsed));
        } catch (ParameterException e) {
            throw refusal(e, command.syntax());
        }
    }

    /** The index of the word that names the command: the first that is neither an option nor the value of one. */
    private static int commandIndex(List<String> words) {
        int at = 0;
        while (at < words.size() && words.get(at).startsWith("-")) {
            String word = words.get(at);
            boolean takesValue = word.startsWith("--")
                    && word.indexOf('=') < 0
                    && GlobalOptions.option(word.substring(2))
                            .filter(option -> !option.isFlag())
                            .isPresent();
            at += takesValue ? 2 : 1;
        }
        return Math.min(at, words.size());
    }

    private boolean isUnknownGlobal(String word) {
        String name = word.split("=", 2)[0];
        return name.startsWith("-")
                && (!name.startsWith("--")
                        || GlobalOptions.option(name.substring(2)).isEmpty());
    }

    private static Optional<String> hint(Optional<String> meant, boolean mayBeQuestion) {
        String asking = "to ask in words, put a question mark at the end, or in front";
        return mayBeQuestion
                ? Optional.of(meant.map(hint -> hint + (hint.endsWith("?") ? " Or, " : "; or, ") + asking)
                        .orElse(asking))
                : meant.or(() -> Optional.of("'help' lists the commands"));
    }

    /** @param behind the words behind it: many of them may be a question */
    private Command command(String name, List<String> behind) {
        Optional<Command> command = commands.find(name);
        if (command.isEmpty()) {
            boolean mayAsk = surface == Surface.SHELL
                    && !behind.isEmpty()
                    && ASKS.matcher(name).matches();
            throw Refusal.of(
                    ExitCode.USAGE,
                    "there is no command '" + name + "'",
                    hint(
                            mayAsk ? Optional.empty() : meant(name, behind),
                            mayAsk || (surface == Surface.SHELL && behind.size() >= WORDS_OF_A_QUESTION - 1)));
        }
        if (command.get().syntax().isShellOnly() && surface != Surface.SHELL) {
            throw Refusal.of(
                    ExitCode.USAGE, "'" + name + "' works in the interactive shell only", "start it with 'proviso'");
        }
        return command.get();
    }

    private Optional<String> meant(String name, List<String> behind) {
        Optional<String> instead = surface == Surface.SHELL
                ? using(name).or(() -> OtherWords.hint(name))
                : showing(name).or(() -> querying(name));
        return instead.or(() -> severalWords(name, behind)
                .or(() -> NearWord.of(name, names()))
                .map(word -> "did you mean '" + word + "'?"));
    }

    /** Some commands of a session are typed as two words. */
    private Optional<String> severalWords(String name, List<String> behind) {
        boolean mayAssume =
                surface == Surface.SHELL && !behind.isEmpty() && behind.get(0).equals("if");
        return NearWord.of(name, mayAssume ? List.of("what") : List.of()).map(what -> what + " if");
    }

    private List<String> names() {
        List<String> names = commands.all().stream()
                .map(Command::syntax)
                .filter(syntax -> surface == Surface.SHELL || !syntax.isShellOnly())
                .flatMap(syntax -> Stream.concat(Stream.of(syntax.name()), syntax.aliases().stream()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (surface == Surface.SHELL) {
            Arrays.stream(Source.values()).map(Source::word).forEach(names::add);
        }
        return names;
    }

    /** A facts file alone is surely meant to be opened. */
    private static Optional<String> using(String name) {
        return FileNames.isOfData(name)
                ? Optional.of("'use " + name + "' opens an app, 'check " + name + "' tells its verdicts")
                : Optional.empty();
    }

    /** On a command line a part is not shown without the word: it may have been meant for any command. */
    private static Optional<String> showing(String name) {
        return LABEL.matcher(name).matches() ? Optional.of("write 'show " + name + "'") : Optional.empty();
    }

    /** A query in one word or in several, which a command line cannot tell from the words of a command. */
    private static Optional<String> querying(String name) {
        String[] words = name.split("\\s+", 2);
        boolean isQuery = words[0].equals("count") || Source.named(words[0]).isPresent();
        return isQuery
                ? Optional.of("a query stands in quotes: proviso query '" + name + (words.length > 1 ? "'" : " …'"))
                : Optional.empty();
    }

    private Invocation invocation(Command command, ParseResult parsed) {
        List<String> arguments = parsed.matchedPositionals().stream()
                .distinct()
                .flatMap(argument -> argument.stringValues().stream())
                .toList();
        Map<String, List<String>> options = new HashMap<>();
        for (OptionSpec matched : parsed.matchedOptions()) {
            String name = matched.longestName().substring(2);
            Option option = command.syntax().option(name).orElseThrow();
            List<String> values = matched.stringValues();
            options.put(name, option.isFlag() ? List.of("") : values);
            values.stream()
                    .filter(value ->
                            !option.choices().isEmpty() && !option.choices().contains(value))
                    .findFirst()
                    .ifPresent(value -> {
                        throw Refusal.of(
                                ExitCode.USAGE,
                                "--" + name + " takes " + String.join(", ", option.choices()) + ", not '" + value + "'",
                                Suggestion.hint(value, option.choices())
                                        .or(() -> Optional.of(value)
                                                .filter(any -> name.equals(GlobalOptions.FORMAT))
                                                .flatMap(word -> FormatWriters.hint(commands, word))));
                    });
        }
        return new Invocation(command, arguments, options);
    }

    private Refusal refusal(ParameterException wrong, Syntax syntax) {
        String help =
                surface == Surface.SHELL ? "'help " + syntax.name() + "'" : "'proviso help " + syntax.name() + "'";
        Optional<String> hint = Optional.of(help + " says how it is used");
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            if (word.startsWith("-") && word.length() > 1) {
                return unknownOption(
                        word,
                        Stream.concat(syntax.options().stream(), GlobalOptions.all().stream())
                                .toList());
            }
            return Refusal.of(ExitCode.USAGE, "'" + syntax.name() + "' takes no further argument '" + word + "'", hint);
        }
        if (wrong instanceof CommandLine.MissingParameterException missing
                && !missing.getMissing().isEmpty()
                && missing.getMissing().stream().allMatch(ArgSpec::isPositional)) {
            String names = String.join(
                    " and ",
                    missing.getMissing().stream().map(ArgSpec::paramLabel).toList());
            return Refusal.of(ExitCode.USAGE, "'" + syntax.name() + "' needs " + names, hint);
        }
        String message = String.valueOf(wrong.getMessage());
        return Refusal.of(ExitCode.USAGE, Character.toLowerCase(message.charAt(0)) + message.substring(1), hint);
    }

    private static Refusal unknownOption(String word, List<Option> known) {
        String name = word.split("=", 2)[0];
        List<String> names = known.stream().map(option -> "--" + option.name()).toList();
        return Refusal.of(
                ExitCode.USAGE,
                "there is no option '" + name + "'",
                Suggestion.hint(name, names).or(() -> Optional.of("there is " + String.join(", ", names))));
    }
}
