package dev.proviso.shell;

import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.GlobalOptions;
import dev.proviso.shell.command.Invocation;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Choice;
import dev.proviso.shell.session.Listed;
import dev.proviso.shell.session.Session;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts parts of the policy in the place of their numbers in the last list. A label of the policy is a label, whatever was listed. */
final class NumberedParts {

    private static final Set<Kind> PARTS = Set.of(Kind.REFERENCE, Kind.FACTS_FILE_OR_PART);

    private final Session session;

    NumberedParts(Session session) {
        this.session = session;
    }

    /**
     * The invocation with parts in place of numbers.
     *
     * @throws Refusal if the list has none of such a number, and the policy no such part
     */
    Invocation named(Invocation given) {
        boolean takesParts =
                given.command().syntax().arguments().stream().anyMatch(argument -> PARTS.contains(argument.kind()));
        if (!takesParts || given.arguments().stream().noneMatch(Listed::isNumber)) {
            return given;
        }
        return given.withArguments(given.arguments().stream()
                .map(argument -> isMeant(given, argument) ? part(argument) : argument)
                .toList());
    }

    /** The line of an invocation with the same in its words, so that it says the same when something else was listed. */
    String named(String line, Invocation given, Invocation named) {
        String text = line;
        for (int i = 0; i < given.arguments().size(); i++) {
            String argument = given.arguments().get(i);
            String part = named.arguments().get(i);
            if (!argument.equals(part)) {
                text = text.replaceFirst(
                        "(?<=\\s)" + Pattern.quote(argument) + "(?=[\\s@]|$)", Matcher.quoteReplacement(part));
            }
        }
        return text;
    }

    private boolean isMeant(Invocation given, String argument) {
        if (Listed.isMarkedNumber(argument)) {
            return true;
        }
        Listed listed = session.results().listed();
        return Listed.isNumber(argument)
                && !listed.references().isEmpty()
                && !countsLines(given.command())
                && session.select(choice(given)).outline().find(argument).isEmpty();
    }

    /** {@code history 3} has the last three lines, as in other shells. */
    private static boolean countsLines(Command command) {
        return command.syntax().name().equals("history");
    }

    private static Choice choice(Invocation given) {
        return Choice.of(
                given.value(GlobalOptions.REPOSITORY),
                given.value(GlobalOptions.POLICY),
                given.value(GlobalOptions.REVISION));
    }

    private String part(String number) {
        Listed listed = session.results().listed();
        int size = listed.references().size();
        return listed.at(number)
                .orElseThrow(() -> Refusal.of(
                        ExitCode.NO,
                        size == 0
                                ? "'" + number + "' is an element of the last list, and nothing was listed yet"
                                : "the last list has " + size + (size == 1 ? " element" : " elements") + ", and no '"
                                        + number + "'",
                        "'search', 'toc', 'related' and queries list parts"));
    }
}
