package dev.proviso.shell.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What is known of the terminal without opening it.
 *
 * @param isInputTerminal whether standard input is a terminal
 * @param isOutputTerminal whether standard output is one
 * @param isErrorTerminal whether standard error is one
 * @param environment variables of the process
 */
public record Surroundings(
        boolean isInputTerminal, boolean isOutputTerminal, boolean isErrorTerminal, Map<String, String> environment) {

    /** Set by the launcher to the numbers of the standard streams that are terminals, such as {@code 012}. */
    public static final String TERMINALS_PROPERTY = "proviso.terminals";

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Those of this process. */
    public static Surroundings ofProcess() {
        String told = System.getProperty(TERMINALS_PROPERTY);
        return told == null
                ? new Surroundings(isTerminal(0), isTerminal(1), isTerminal(2), System.getenv())
                : new Surroundings(told.contains("0"), told.contains("1"), told.contains("2"), System.getenv());
    }

    private static boolean isTerminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            // No such file system here, and nothing that tells one stream from another.
            return ConsoleProbe.isTerminal();
        }
    }

    /** Whether a person types and reads: then the shell edits lines, prompts and completes. */
    public boolean isInteractive() {
        return isInputTerminal && isOutputTerminal;
    }

    /** Whether lines are edited: a person types, and the terminal can show it. */
    public boolean isEdited() {
        return isInteractive() && !isDumb();
    }

    /** Whether the terminal understands no control sequences. */
    public boolean isDumb() {
        return "dumb".equals(environment.get("TERM"));
    }

    /** Whether a stream gets colours: the choice, else NO_COLOR (https://no-color.org), else what the stream is. */
    public boolean hasColor(ColorChoice choice, boolean isTerminal) {
        return switch (choice) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> isTerminal && environment.getOrDefault("NO_COLOR", "").isEmpty() && !isDumb();
        };
    }

    /** The columns that COLUMNS tells; empty if it tells none. */
    public OptionalInt columns() {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9][0-9]{0,3}") ? OptionalInt.of(Integer.parseInt(columns)) : OptionalInt.empty();
    }
}
