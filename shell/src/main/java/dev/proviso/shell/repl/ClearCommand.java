package dev.proviso.shell.repl;

import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.console.Surroundings;
import dev.proviso.shell.outcome.ExitCode;

/** {@code clear}: an empty screen; nothing where the output is none. */
public final class ClearCommand implements Command {

    /** Cursor to the top left corner, and what is on the screen away: ECMA-48, CUP and ED. */
    private static final String TOP_AND_ERASE = "\u001b[H\u001b[2J";

    @Override
    public Syntax syntax() {
        return Syntax.of("clear", Group.SESSION, "clear the screen (also Ctrl-L)")
                .aliases("cls")
                .shellOnly();
    }

    @Override
    public ExitCode run(Context context) {
        Surroundings around = context.console().surroundings();
        if (around.isInteractive() && !around.isDumb()) {
            context.console().atOnce().output().write(TOP_AND_ERASE);
        }
        return ExitCode.OK;
    }
}
