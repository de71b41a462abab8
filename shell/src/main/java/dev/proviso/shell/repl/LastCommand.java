package dev.proviso.shell.repl;

import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Format;
import dev.proviso.shell.command.GlobalOptions;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code last}: the last result again, in another format. It is asked for anew, so it is that of today's facts. */
public final class LastCommand implements Command {

    /** What stands behind it may be words of a question to the end of the line. */
    private static final Pattern SEARCH = Pattern.compile("[\\\\.:]?search\\s+");

    @Override
    public Syntax syntax() {
        return Syntax.of("last", Group.SESSION, "give the last result again, in another format")
                .details("The line that gave it is run again, with the facts as they are now.")
                .arguments(Argument.of("FORMAT", String.join(", ", Format.words()), Kind.FORMAT, Arity.OPTIONAL))
                .example("last csv", "for a spreadsheet")
                .shellOnly();
    }

    @Override
    public boolean isDialogue() {
        return true;
    }

    @Override
    public ExitCode run(Context context) {
        String line = context.session()
                .results()
                .last()
                .orElseThrow(() -> Refusal.of(ExitCode.NO, "there was no result yet", "'check' or a query gives one"));
        if (context.arguments().isEmpty()) {
            return context.lines().run(line);
        }
        String format = context.arguments().get(0);
        if (!Format.words().contains(format)) {
            throw Refusal.of(
                    ExitCode.USAGE, "'last' takes " + String.join(", ", Format.words()) + ", not '" + format + "'");
        }
        String option = "--" + GlobalOptions.FORMAT + " " + format;
        Optional<String> question = QuestionLine.of(line, context.commands());
        return context.lines()
                .run(
                        question.isPresent()
                                ? "search " + option + " -- " + plain(question.get())
                                : SEARCH.matcher(line).lookingAt()
                                        ? SEARCH.matcher(withoutFormat(line)).replaceFirst("$0" + option + " ")
                                        : withoutFormat(line) + " " + option);
    }

    /** A question in words whose quotes are signs as any other. */
    private static String plain(String question) {
        return question.replaceAll("[\"'\\\\;]", "\\\\$0");
    }

    /** Options stand behind a query and anywhere in another line, never in its words. */
    private static String withoutFormat(String line) {
        return line.replaceAll("\\s--format(?:=|\\s+)(?:" + String.join("|", Format.words()) + ")(?=\\s|$)", "");
    }
}
