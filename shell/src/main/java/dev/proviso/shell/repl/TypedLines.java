package dev.proviso.shell.repl;

import dev.proviso.shell.command.Context;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.List;

/** The lines that were typed in the shell, the latest last. */
public final class TypedLines {

    private static final int DEFAULT_COUNT = 20;

    private TypedLines() {}

    /** Whether {@code history} is asked for these lines: it is, unless it names a part of the policy. */
    public static boolean areMeant(Context context) {
        List<String> arguments = context.arguments();
        return arguments.isEmpty()
                || (isCount(arguments.get(0))
                        && context.selected().outline().find(arguments.get(0)).isEmpty());
    }

    private static boolean isCount(String argument) {
        return argument.matches("[0-9]{1,6}");
    }

    /** Prints the last ones, as many as the argument says. */
    public static void print(Context context) {
        int count = context.arguments().isEmpty()
                ? DEFAULT_COUNT
                : Integer.parseInt(context.arguments().get(0));
        List<String> lines = context.session().history();
        Page page = context.page();
        for (int i = Math.max(0, lines.size() - count); i < lines.size(); i++) {
            page.line(0, 7, Text.of(Style.FAINT, String.format("%5d  ", i + 1)).plus(lines.get(i)));
        }
    }
}
