package dev.proviso.shell.repl;

import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;

/** {@code source}: runs the commands in a file. */
public final class SourceCommand implements Command {

    /** Whether the first mistake ends a script. */
    public static final String BAIL = "bail";

    @Override
    public Syntax syntax() {
        return Syntax.of("source", Group.SESSION, "run the commands in a file")
                .details(
                        "A line holds a command, or several with ';' between them; what follows '#' at its start is a comment. Each"
                                + " mistake is told with the line it is in. The exit code is the most serious one of the lines.",
                        "'ask' in a file asks the person at the terminal, not the file.")
                .arguments(Argument.of("FILE", "a file of commands", Kind.FILE, Arity.ONE))
                .options(Option.flag(BAIL, "stop at the first mistake; a violation is a result and none"))
                .aliases("\\i", ".read")
                .shellOnly();
    }

    @Override
    public boolean isDialogue() {
        return true;
    }

    @Override
    public ExitCode run(Context context) {
        return Script.read(context.arguments().get(0))
                .run(
                        context.console(),
                        context.session(),
                        context.lines(),
                        context.invocation().has(BAIL));
    }
}
