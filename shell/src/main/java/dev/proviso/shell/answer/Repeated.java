package dev.proviso.shell.answer;

import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.GlobalOptions;
import dev.proviso.shell.command.Invocation;
import dev.proviso.shell.facts.FactsFiles;
import dev.proviso.shell.session.Replied;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reply that was shown last, once more: on the clipboard or in a file, where nothing else is asked for. */
final class Repeated {

    private static final Set<String> WHERE_TO = Set.of(AnswerCommand.COPY, AnswerCommand.OUTPUT);
    private static final Set<String> HOW = Set.of(
            AnswerCommand.COPY,
            AnswerCommand.OUTPUT,
            GlobalOptions.FORMAT,
            GlobalOptions.COLOR,
            GlobalOptions.QUIET,
            GlobalOptions.DIAGNOSTICS);

    private Repeated() {}

    /** The context with what the last reply was asked for with, if that is meant; else as it is. */
    static Context of(Context context) {
        Invocation given = context.invocation();
        boolean isMeant = given.arguments().isEmpty()
                && HOW.containsAll(given.options().keySet())
                && WHERE_TO.stream().anyMatch(given::has);
        Optional<Replied> last = isMeant ? context.session().replied() : Optional.empty();
        return last.map(reply -> asking(context, reply)).orElse(context);
    }

    private static Context asking(Context context, Replied reply) {
        Map<String, List<String>> options = new HashMap<>(reply.options());
        options.putAll(context.invocation().options());
        return new Context(
                context.commands(),
                new Invocation(context.invocation().command(), reply.arguments(), options),
                context.console(),
                context.complaints(),
                context.session(),
                context.surface(),
                context.lines());
    }

    /** Keeps in mind what a reply was asked for with. What was read from standard input cannot be read again. */
    static void keep(Context context) {
        Invocation invocation = context.invocation();
        if (!invocation.arguments().contains(FactsFiles.STANDARD_INPUT)) {
            Map<String, List<String>> options = new HashMap<>(invocation.options());
            options.keySet().removeAll(WHERE_TO);
            context.session().keepReply(invocation.arguments(), options);
        }
    }
}
