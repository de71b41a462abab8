package dev.proviso.shell.repl;

import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;

/** {@code quit}: ends the session. */
public final class QuitCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("quit", Group.SESSION, "leave (also exit, or Ctrl-D)")
                .aliases("exit", "q")
                .shellOnly();
    }

    @Override
    public ExitCode run(Context context) {
        boolean isPerson = context.console().surroundings().isInteractive();
        if (isPerson && !context.session().mayLeave()) {
            Leaving.warn(context.console(), context.session());
            return ExitCode.OK;
        }
        context.session().end();
        return ExitCode.OK;
    }
}
