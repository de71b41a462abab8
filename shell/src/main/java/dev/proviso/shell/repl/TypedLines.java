package dev.proviso.shell.repl;

import dev.proviso.shell.command.Context;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The lines that were typed in the shell, the latest last. */
public final class TypedLines {

    private static final int DEFAULT_COUNT = 20;

    private TypedLines() {}

    /** Whether {@code history} is asked for these lines: it is, unless it names a part of the policy, or may be meant to. */
    public static boolean areMeant(Context context) {
        List<String> arguments = context.arguments();
        return arguments.isEmpty()
                || isPattern(arguments.get(0))
                || (isCount(arguments.get(0))
                        && context.selected().outline().find(arguments.get(0)).isEmpty());
    }

    private static boolean isPattern(String argument) {
        return argument.length() > 2 && argument.startsWith("/") && argument.endsWith("/");
    }

    private static boolean isCount(String argument) {
        return argument.matches("[0-9]{1,6}");
    }

    /** Prints the last ones, as many as the argument says, or those in which its pattern is found. */
    public static void print(Context context) {
        List<String> arguments = context.arguments();
        List<String> lines = context.session().history();
        boolean isFiltered = !arguments.isEmpty() && isPattern(arguments.get(0));
        int count =
                isFiltered ? lines.size() : arguments.isEmpty() ? DEFAULT_COUNT : Integer.parseInt(arguments.get(0));
        Predicate<String> wanted = isFiltered ? pattern(arguments.get(0)).asPredicate() : line -> true;
        Page page = context.page();
        for (int i = Math.max(0, lines.size() - count); i < lines.size(); i++) {
            if (wanted.test(lines.get(i))) {
                page.line(
                        0,
                        7,
                        Text.of(Style.FAINT, String.format("%5d  ", i + 1)).plus(lines.get(i)));
            }
        }
    }

    private static Pattern pattern(String argument) {
        try {
            return Pattern.compile(argument.substring(1, argument.length() - 1));
        } catch (PatternSyntaxException e) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "'" + argument + "' is no regular expression: " + e.getDescription(),
                    "a backslash in front of a sign takes it as it is");
        }
    }
}
