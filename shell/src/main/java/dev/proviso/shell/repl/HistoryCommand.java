package dev.proviso.shell.repl;

import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.List;

/** {@code history}: the lines that were typed, the latest last. */
public final class HistoryCommand implements Command {

    private static final int DEFAULT_COUNT = 20;

    @Override
    public Syntax syntax() {
        return Syntax.of("history", Group.SESSION, "list the lines that were typed, those of earlier sessions too")
                .arguments(Argument.of("N", "how many; 20 if left out", Kind.NUMBER, Arity.OPTIONAL))
                .shellOnly();
    }

    @Override
    public ExitCode run(Context context) {
        int count = context.arguments().isEmpty() || !context.arguments().get(0).matches("[0-9]{1,6}")
                ? DEFAULT_COUNT
                : Integer.parseInt(context.arguments().get(0));
        List<String> lines = context.session().history();
        Page page = context.page();
        for (int i = Math.max(0, lines.size() - count); i < lines.size(); i++) {
            page.line(0, 7, Text.of(Style.FAINT, String.format("%5d  ", i + 1)).plus(lines.get(i)));
        }
        return ExitCode.OK;
    }
}
