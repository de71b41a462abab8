package dev.proviso.shell.repl;

import dev.proviso.shell.command.LineRunner;
import dev.proviso.shell.console.Console;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.Session;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of commands, a line each.
 *
 * @param name as it was given
 * @param lines without their ends
 */
public record Script(String name, List<String> lines) {

    private static final long LARGEST = 10_000_000;

    public Script {
        lines = List.copyOf(lines);
    }

    /**
     * Reads the file.
     *
     * @throws Refusal if it cannot be read or is no text
     */
    public static Script read(String name) {
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw Refusal.of(ExitCode.FAILURE, "cannot read '" + name + "': it is a directory");
            }
            if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
                throw Refusal.of(ExitCode.FAILURE, "cannot read '" + name + "': it is longer than 10 MB");
            }
            return new Script(name, Files.readAllLines(file));
        } catch (CharacterCodingException e) {
            throw Refusal.of(
                    ExitCode.INVALID_INPUT,
                    "'" + name + "' is no text in UTF-8",
                    "a script has a command on each line");
        } catch (IOException | InvalidPathException e) {
            boolean isMissing = e instanceof java.nio.file.NoSuchFileException;
            throw Refusal.of(
                    ExitCode.FAILURE,
                    "cannot read '" + name + "': " + (isMissing ? "there is no such file" : e.getMessage()));
        }
    }

    /**
     * Runs every line until {@code quit} or until nobody reads the output any more, and tells which line has a mistake. The most serious
     * exit code.
     *
     * @param bails whether the first mistake ends it
     */
    public ExitCode run(Console console, Session session, LineRunner runner, boolean bails) {
        ExitCode worst = ExitCode.OK;
        for (int i = 0; i < lines.size(); i++) {
            if (session.isOver() || console.output().isClosed()) {
                return worst;
            }
            ExitCode code = runner.run(lines.get(i));
            worst = worst.or(code);
            console.output().flush();
            if (code == ExitCode.INTERRUPTED) {
                return worst;
            }
            if (code.isMistake()) {
                MistakenLine.tell(console, name, i + 1, lines.get(i));
                if (bails) {
                    return worst;
                }
            }
        }
        return worst;
    }
}
