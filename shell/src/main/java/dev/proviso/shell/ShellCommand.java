package dev.proviso.shell;

import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.GlobalOptions;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Surface;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.console.Console;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.repl.PlainLoop;
import dev.proviso.shell.session.Choice;
import dev.proviso.shell.session.Session;
import dev.proviso.shell.terminal.InteractiveShell;

/** {@code shell}, and {@code proviso} without a command: a session, with a person or with a file of commands. */
final class ShellCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("shell", Group.META, "open the interactive shell, as 'proviso' alone does")
                .details(
                        "Where standard input or output is no terminal, the lines of standard input are run as commands, without"
                                + " prompts; the exit code is the most serious one of the lines.")
                .example("shell", "the same as proviso alone");
    }

    @Override
    public ExitCode run(Context context) {
        if (context.surface() == Surface.SHELL) {
            throw Refusal.of(ExitCode.USAGE, "this is the shell already");
        }
        Session session = context.session();
        session.choose(Choice.of(
                context.invocation().value(GlobalOptions.REPOSITORY),
                context.invocation().value(GlobalOptions.POLICY),
                context.invocation().value(GlobalOptions.REVISION)));
        session.begin();
        Console console = context.console();
        if (console.surroundings().isInteractive() && !console.surroundings().isDumb()) {
            return InteractiveShell.run(
                    console,
                    context.commands(),
                    session,
                    wide -> new Dispatcher(context.commands(), session, wide, Surface.SHELL)::line);
        }
        Dispatcher dispatcher = new Dispatcher(context.commands(), session, console, Surface.SHELL);
        return PlainLoop.run(console, session, dispatcher::line);
    }
}
