package dev.proviso.shell.session;

import java.util.List;
import java.util.Optional;

/** Where the answers of a person, or of a file in a person's stead, come from. */
public interface Replies {

    /**
     * The next line, without its end.
     *
     * @param prompt to show where a person types
     * @param choices words that may be typed, to be completed
     * @return empty at the end: nobody answers any more
     */
    Optional<String> next(String prompt, List<Choice> choices);

    /** Whether a person types and sees what is typed. */
    boolean isPerson();

    /**
     * A word that may be typed.
     *
     * @param help what it stands for; may be empty
     */
    record Choice(String word, String help) {}
}
