package dev.proviso.shell;

import dev.proviso.shell.console.Console;
import dev.proviso.shell.console.Output;
import dev.proviso.shell.console.Pager;
import dev.proviso.shell.outcome.ExitCode;
import java.io.ByteArrayOutputStream;
import java.util.function.Function;

/** Catches what a command shows and, if it is longer than the screen, shows it one screen after the other. */
final class PagedResult {

    private final Pager pager;

    PagedResult(Pager pager) {
        this.pager = pager;
    }

    /** Runs a command on a console that holds everything back. What there is when it is interrupted, or fails, is shown all the same. */
    ExitCode run(Console console, Function<Console, ExitCode> command) {
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        Output held = new Output(caught);
        boolean isWhole = false;
        try {
            ExitCode code = command.apply(console.holding(held));
            isWhole = code != ExitCode.INTERRUPTED;
            return code;
        } finally {
            held.flush();
            byte[] text = caught.toByteArray();
            if (isWhole && pager.isNeeded(text)) {
                console.output().flush();
                pager.show(text);
            } else {
                console.output().write(text);
            }
        }
    }
}
