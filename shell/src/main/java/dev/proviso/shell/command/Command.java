package dev.proviso.shell.command;

import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;

/** A command: how it is written, and what it does. */
public interface Command {

    Syntax syntax();

    /**
     * Does it. Results go to the context's output, everything else to its error output.
     *
     * @throws Refusal if it cannot be done; the caller tells why
     */
    ExitCode run(Context context);

    /** Whether it asks the person, or runs further lines, while it runs: what it shows cannot wait for its end then, and is no result. */
    default boolean isDialogue() {
        return false;
    }
}
