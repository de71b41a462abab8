package dev.proviso.shell.repl;

import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.List;

/** {@code rerun}: runs a line of the history again. */
public final class RerunCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("rerun", Group.SESSION, "run a line of the history again (also !N)")
                .arguments(Argument.of(
                        "N",
                        "its number, as 'history' tells it; the line before if left out",
                        Kind.NUMBER,
                        Arity.OPTIONAL))
                .example("!12", "line 12 again")
                .shellOnly();
    }

    @Override
    public boolean isDialogue() {
        return true;
    }

    @Override
    public ExitCode run(Context context) {
        List<String> lines = context.session().history();
        String line = context.arguments().isEmpty()
                ? before(lines)
                : numbered(lines, context.arguments().get(0));
        context.console().noticePage().line(0, 2, Text.of(Style.FAINT, line));
        return context.lines().run(line);
    }

    /** The last line that does not itself ask for another one. */
    private static String before(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.startsWith("rerun") && !line.startsWith("!"))
                .reduce((first, second) -> second)
                .orElseThrow(() -> Refusal.of(ExitCode.NO, "there is no line before this one"));
    }

    private static String numbered(List<String> lines, String number) {
        int index = number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
        if (index < 1 || index > lines.size()) {
            throw Refusal.of(
                    ExitCode.NO, "there is no line " + number + " in the history", "'history' lists the last ones");
        }
        return lines.get(index - 1);
    }
}
