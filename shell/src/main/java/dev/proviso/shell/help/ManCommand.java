package dev.proviso.shell.help;

import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.usage.UsageText;
import java.util.Optional;

/** {@code man}: help as manual pages. */
public final class ManCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("man", Group.META, "print a manual page of proviso, or of one command")
                .details(
                        "It is written in the macros that man reads:  proviso man | man -l -  shows it;  proviso man check >"
                                + " proviso-check.1  keeps it. On a screen, where nobody reads macros, the help is shown.")
                .arguments(Argument.of("COMMAND", "a command", Kind.TOPIC, Arity.OPTIONAL))
                .example("man check", "the page of check");
    }

    @Override
    public ExitCode run(Context context) {
        if (context.console().surroundings().isOutputTerminal()) {
            show(context);
            return ExitCode.OK;
        }
        String version = VersionCommand.version();
        String page = context.arguments().isEmpty()
                ? ManPage.ofProgram(context.commands(), version)
                : ManPage.of(syntax(context), version);
        context.console().output().write(page);
        return ExitCode.OK;
    }

    private static void show(Context context) {
        if (context.arguments().isEmpty()) {
            HelpCommand.overview(context.page(), context.commands(), context.surface());
        } else {
            UsageText.print(context.page(), syntax(context), context.surface());
        }
    }

    private static Syntax syntax(Context context) {
        String name = context.arguments().get(0);
        Optional<Command> command = context.commands().find(name);
        return command.map(Command::syntax)
                .orElseThrow(() -> Refusal.of(
                        ExitCode.NO,
                        "there is no manual page of '" + name + "'",
                        Suggestion.hint(name, context.commands().names())
                                .or(() -> Optional.of("'help' lists the commands"))));
    }
}
