package dev.proviso.shell.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a command is written and what it is for.
 *
 * @param name the word that starts it
 * @param aliases other words for it
 * @param summary one line, without a full stop
 * @param details paragraphs with the rest; may be empty
 * @param options its own; the {@link GlobalOptions} come on top
 * @param formats those that it writes its results in
 * @param examples that run as they stand in the project's top directory
 * @param isShellOnly whether it exists only in the interactive shell
 * @param isRaw whether the rest of the line is one argument just as it was typed, quotes and all
 */
public record Syntax(
        String name,
        List<String> aliases,
        Group group,
        String summary,
        List<String> details,
        List<Argument> arguments,
        List<Option> options,
        List<Format> formats,
        List<Example> examples,
        boolean isShellOnly,
        boolean isRaw) {

    public Syntax {
        aliases = List.copyOf(aliases);
        details = List.copyOf(details);
        arguments = List.copyOf(arguments);
        options = List.copyOf(options);
        formats = List.copyOf(formats);
        examples = List.copyOf(examples);
    }

    /** A command without anything but a name and a summary, to be completed. */
    public static Syntax of(String name, Group group, String summary) {
        return new Syntax(
                name,
                List.of(),
                group,
                summary,
                List.of(),
                List.of(),
                List.of(),
                Format.COMMON,
                List.of(),
                false,
                false);
    }

    public Syntax details(String... paragraphs) {
        return new Syntax(
                name,
                aliases,
                group,
                summary,
                List.of(paragraphs),
                arguments,
                options,
                formats,
                examples,
                isShellOnly,
                isRaw);
    }

    public Syntax arguments(Argument... more) {
        return new Syntax(
                name, aliases, group, summary, details, List.of(more), options, formats, examples, isShellOnly, isRaw);
    }

    public Syntax options(Option... more) {
        return new Syntax(
                name,
                aliases,
                group,
                summary,
                details,
                arguments,
                List.of(more),
                formats,
                examples,
                isShellOnly,
                isRaw);
    }

    /** The same, with results in these formats. */
    public Syntax formats(Format... more) {
        return new Syntax(
                name,
                aliases,
                group,
                summary,
                details,
                arguments,
                options,
                List.of(more),
                examples,
                isShellOnly,
                isRaw);
    }

    /** With one more example. */
    public Syntax example(String line, String says) {
        List<Example> more = new ArrayList<>(examples);
        more.add(new Example(line, says));
        return new Syntax(
                name, aliases, group, summary, details, arguments, options, formats, more, isShellOnly, isRaw);
    }

    public Syntax aliases(String... words) {
        return new Syntax(
                name,
                List.of(words),
                group,
                summary,
                details,
                arguments,
                options,
                formats,
                examples,
                isShellOnly,
                isRaw);
    }

    /** The same, for the shell alone. */
    public Syntax shellOnly() {
        return new Syntax(name, aliases, group, summary, details, arguments, options, formats, examples, true, isRaw);
    }

    /** The same, with the rest of the line taken as it is. */
    public Syntax raw() {
        return new Syntax(
                name, aliases, group, summary, details, arguments, options, formats, examples, isShellOnly, true);
    }

    /** Its own option of this name, or else the global one. */
    public Optional<Option> option(String name) {
        for (Option option : options) {
            if (option.name().equals(name)) {
                return Optional.of(option);
            }
        }
        return name.equals(GlobalOptions.FORMAT)
                ? GlobalOptions.option(name).map(format -> Option.choice(name, format.help(), Format.words(formats)))
                : GlobalOptions.option(name);
    }

    /**
     * A command line to learn from.
     *
     * @param line without {@code proviso} in front
     * @param says what it does, in a few words
     */
    public record Example(String line, String says) {}
}
