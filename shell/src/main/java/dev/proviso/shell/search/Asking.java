package dev.proviso.shell.search;

import dev.proviso.search.Answers;
import dev.proviso.search.Basis;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.console.Progress;
import dev.proviso.shell.session.Selected;
import java.util.regex.Pattern;

/** Asks a revision a question. The first one has to wait for the index and for the model of the language. */
public final class Asking {

    private static final Pattern QUOTED = Pattern.compile("\\s*+(?:\"[^\"]*+\"\\s*+)++");

    private Asking() {}

    /** What answers it, the best first; a person who waits is told for what. */
    public static Answers ask(Context context, Selected selected, String question, int limit, Basis basis) {
        Answers answers = search(context, selected, question, limit, basis);
        boolean isNowhere = answers.hits().isEmpty() && !answers.silent() && !isWhollyQuoted(question);
        // In a question quotes are as good as any prose's: they need not be the policy's own words.
        return isNowhere ? search(context, selected, question.replace('"', ' '), limit, basis) : answers;
    }

    /** Whether it asks for places where words stand together, and for nothing else. */
    private static boolean isWhollyQuoted(String question) {
        return QUOTED.matcher(question).matches();
    }

    private static Answers search(Context context, Selected selected, String question, int limit, Basis basis) {
        return Progress.during(
                context.console(),
                "getting ready to search",
                () -> context.session().search(selected).search(question, limit, basis));
    }
}
