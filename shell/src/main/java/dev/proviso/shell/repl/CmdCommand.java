package dev.proviso.shell.repl;

import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.text.Text;
import java.util.ArrayList;
import java.util.List;

/** {@code cmd}: the command line that gives the last result outside of the shell. */
public final class CmdCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("cmd", Group.SESSION, "tell the command line that gives the last result outside of the shell")
                .details(
                        "It repeats what was changed in the session, such as which app is open and what was set, and then the line.")
                .shellOnly();
    }

    @Override
    public ExitCode run(Context context) {
        String line = context.session()
                .results()
                .last()
                .orElseThrow(() -> Refusal.of(ExitCode.NO, "there was no result yet", "'check' or a query gives one"));
        List<String> lines = new ArrayList<>(context.session().done());
        lines.add(line);
        // Not wrapped: it is there to be copied.
        context.page().raw(0, Text.of("proviso -c " + quoted(String.join("; ", lines))));
        return ExitCode.OK;
    }

    /** For the shells of POSIX. */
    static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
