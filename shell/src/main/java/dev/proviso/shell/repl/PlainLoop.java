package dev.proviso.shell.repl;

import dev.proviso.shell.command.LineRunner;
import dev.proviso.shell.console.Console;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.session.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Runs the lines of standard input: no editing, no control sequences, and a prompt only if a person types them. */
public final class PlainLoop {

    private static final String STANDARD_INPUT = "-";

    private PlainLoop() {}

    /**
     * Runs every line, the last one also without a line end, until {@code quit} or until nobody reads any more. The most serious exit
     * code. Of many lines that nobody types, that with a mistake is named.
     *
     * @param bails whether the first mistake ends it
     */
    public static ExitCode run(Console console, Session session, LineRunner runner, boolean bails) {
        ExitCode worst = ExitCode.OK;
        try (LineNumberReader lines =
                new LineNumberReader(new InputStreamReader(console.input(), StandardCharsets.UTF_8))) {
            session.answerFrom(new LineReplies(console, lines));
            String line = next(console, lines);
            while (line != null && !session.isOver() && !console.output().isClosed()) {
                int number = lines.getLineNumber();
                ExitCode code = runner.run(line);
                worst = worst.or(code);
                console.output().flush();
                if (code.isMistake() && !console.surroundings().isInputTerminal()) {
                    MistakenLine.tell(console, STANDARD_INPUT, number, line);
                }
                boolean isOver = session.isOver() || (bails && code.isMistake());
                line = isOver ? null : next(console, lines);
            }
        } catch (IOException e) {
            worst = worst.or(ExitCode.FAILURE);
        }
        return worst;
    }

    /** The next line; on a terminal that cannot be edited on, a person is told that it is awaited. */
    private static @Nullable String next(Console console, BufferedReader lines) throws IOException {
        if (console.surroundings().isInteractive()) {
            console.output().write("proviso> ");
            console.output().flush();
        }
        return lines.readLine();
    }
}
