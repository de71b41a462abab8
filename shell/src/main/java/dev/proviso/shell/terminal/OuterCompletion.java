package dev.proviso.shell.terminal;

import dev.proviso.shell.command.Commands;
import dev.proviso.shell.session.Session;
import dev.proviso.shell.text.Shortening;
import java.util.ArrayList;
import java.util.List;

/** What can stand in a command line of the shell that {@code proviso} is called from: the same as in a session, with no app in use. */
public final class OuterCompletion {

    private static final int DESCRIPTION_WIDTH = 60;

    private OuterCompletion() {}

    /**
     * How the last of the words can go on, or be; in the order of help.
     *
     * @param words behind the name of the program; the last one is being typed and may be empty
     */
    public static List<Continuation> of(List<String> words, Commands commands, Session session) {
        List<String> said = new ArrayList<>(words.subList(0, words.size() - 1));
        String typed = words.get(words.size() - 1);
        String option = "";
        int equals = typed.indexOf('=');
        if (typed.startsWith("--") && equals > 0) {
            option = typed.substring(0, equals + 1);
            said.add(typed.substring(0, equals));
            typed = typed.substring(equals + 1);
        }
        said.add(typed);
        List<Continuation> all = new ArrayList<>();
        for (Suggestion suggestion : Suggestions.oneShot(commands, session).at(said, said.size() - 1)) {
            boolean fits = suggestion.value().regionMatches(true, 0, typed, 0, typed.length());
            if (fits && suggestion.value().chars().noneMatch(Character::isISOControl)) {
                all.add(new Continuation(
                        option + suggestion.value(),
                        Shortening.toWidth(suggestion.description(), DESCRIPTION_WIDTH),
                        suggestion.isComplete()));
            }
        }
        return all;
    }

    /**
     * A word to write instead of the one that is being typed.
     *
     * @param value without control characters
     * @param description a few words; may be empty
     * @param isComplete whether the word ends with it
     */
    public record Continuation(String value, String description, boolean isComplete) {}
}
