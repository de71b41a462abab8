package dev.proviso.shell.help;

import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Commands;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Surface;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import dev.proviso.shell.usage.UsageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code help}: the commands, one command, or a topic. */
public final class HelpCommand implements Command {

    private static final int NAMES = 14;

    @Override
    public Syntax syntax() {
        return Syntax.of("help", Group.META, "list the commands, or explain a command or a topic")
                .arguments(Argument.of("TOPIC", "a command or a topic", Kind.TOPIC, Arity.ANY))
                .example("help check", "how check is used")
                .example("help exit-codes", "what the exit codes mean")
                .aliases("?", "h");
    }

    @Override
    public ExitCode run(Context context) {
        Page page = context.page();
        if (context.arguments().isEmpty()) {
            overview(page, context.commands(), context.surface());
            return ExitCode.OK;
        }
        String name = name(context.arguments());
        Optional<Command> command = context.commands().find(name);
        Optional<Topic> topic = Topic.named(name);
        if (command.isPresent()) {
            boolean isHere =
                    context.surface() == Surface.SHELL || command.get().syntax().isShellOnly();
            UsageText.print(page, command.get().syntax(), isHere ? Surface.SHELL : Surface.ONE_SHOT);
        } else if (topic.isPresent()) {
            topic.get().lines().forEach(line -> print(page, line));
        } else {
            List<String> known = new ArrayList<>(context.commands().names());
            Topic.ALL.forEach(each -> known.add(each.name()));
            throw Refusal.of(
                    ExitCode.NO,
                    "there is no help on '" + name + "'",
                    Suggestion.hint(name, known).or(() -> Optional.of("'help' lists what there is")));
        }
        return ExitCode.OK;
    }

    /** Some commands are typed as several words. */
    private static String name(List<String> words) {
        String joined = String.join("-", words);
        return joined.equals("set-option") ? "settings" : joined;
    }

    private static void print(Page page, String line) {
        if (line.startsWith("  ")) {
            page.line(2, 18, Text.of(line.strip()));
        } else {
            page.line(line);
        }
    }

    /** Lists the commands and topics. */
    public static void overview(Page page, Commands commands, Surface surface) {
        if (surface == Surface.ONE_SHOT) {
            page.line(Text.of(Style.HEADING, "proviso").plus("  reads written policies and checks apps against them"));
            page.blank();
            page.line(2, Text.of("proviso                  opens the interactive shell"));
            page.line(2, Text.of("proviso COMMAND …        runs one command"));
            page.line(2, Text.of("proviso -c 'LINE; LINE'  runs lines of the shell"));
            page.line(2, Text.of("proviso -f FILE          runs the lines in a file, or of standard input (-)"));
        }
        List<Syntax> all = commands.all().stream().map(Command::syntax).toList();
        for (Group group : Group.values()) {
            List<Syntax> members = all.stream()
                    .filter(syntax -> syntax.group() == group)
                    .filter(syntax -> surface == Surface.SHELL || !syntax.isShellOnly())
                    .toList();
            if (!members.isEmpty()) {
                page.blank();
                page.line(Text.of(Style.HEADING, group.title()));
                members.forEach(syntax -> entry(page, Style.NAME, syntax.name(), syntax.summary()));
            }
        }
        page.blank();
        page.line(Text.of(Style.HEADING, "Topics"));
        Topic.ALL.forEach(topic -> entry(page, Style.NAME, topic.name(), topic.summary()));
        page.blank();
        page.line(
                surface == Surface.SHELL
                        ? "help COMMAND shows how a command is used, with examples."
                        : "proviso help COMMAND shows how a command is used, with examples.");
    }

    private static void entry(Page page, Style style, String name, String summary) {
        page.line(2, 2 + NAMES, Text.of(style, name).padded(NAMES).plus(summary));
    }
}
