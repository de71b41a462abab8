package dev.proviso.shell.interview;

import dev.proviso.model.fact.FactValue;
import java.util.Optional;

/** What a line that was typed in an interview says. */
sealed interface Said {

    /** An answer with a value; the reason that was given for it, if any. */
    record Answer(FactValue value, Optional<String> reason) implements Said {}

    /** An answer to whether there is one. */
    record Existence(boolean yes, Optional<String> reason) implements Said {}

    /** That what was known before is still so. */
    record Same(Optional<String> reason) implements Said {}

    /** A word that steers the interview. */
    enum Word implements Said {
        WHY,
        NOT_KNOWN,
        SKIP,
        BACK,
        LIST,
        HELP,
        QUIT
    }

    /** That another question should come first, by its number in the list. */
    record Turn(int number) implements Said {}

    /** That something is to be looked up first; the line that does. */
    record LookUp(String line) implements Said {}

    /** Nothing that could be understood. */
    record Mistake(String message, Optional<String> hint) implements Said {}
}
