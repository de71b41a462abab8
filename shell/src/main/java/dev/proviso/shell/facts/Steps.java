package dev.proviso.shell.facts;

import dev.proviso.shell.command.Context;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;

/** The number of steps that a command line names. */
final class Steps {

    private Steps() {}

    /**
     * One if it names none.
     *
     * @param all how many there are
     */
    static int of(Context context, int all) {
        if (context.arguments().isEmpty()) {
            return 1;
        }
        String word = context.arguments().get(0);
        if (!word.matches("[1-9][0-9]{0,5}")) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "'" + word + "' is not a number of steps",
                    all == 0
                            ? "write a whole number, such as 3"
                            : "write a whole number: " + all + " is all of them, and 'status' lists them");
        }
        return Integer.parseInt(word);
    }
}
