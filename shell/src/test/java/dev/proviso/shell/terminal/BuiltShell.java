package dev.proviso.shell.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The built launcher, started on pseudo-terminals in the project's folder.
 *
 * @param state where it keeps its history and its settings
 */
record BuiltShell(Path state) {

    static final String PROMPT = "hubspot-developer-policy@r1>";

    private static final Pattern SETTINGS = Pattern.compile("[0-9a-f]+(:[0-9a-f]+){10,}");
    private static final int ROWS = 40;
    /** What is not about paging is not to depend on how many lines a result has. */
    private static final Map.Entry<String, String> NO_PAGER = Map.entry("PROVISO_PAGER", "cat");

    private static final Path LAUNCHER =
            Path.of(System.getProperty("proviso.launcher", "proviso")).toAbsolutePath();

    /** What stands there while an app is in use; a star behind its name says that it is not saved. */
    static String prompt(String app) {
        return PROMPT.replace(">", " " + app + ">");
    }

    /** A session without colours on a terminal of usual size. */
    PseudoTerminal start() throws IOException {
        return start(80, "xterm-256color");
    }

    PseudoTerminal start(int columns, String term) throws IOException {
        return PseudoTerminal.start(
                columns,
                ROWS,
                Objects.requireNonNull(LAUNCHER.getParent()),
                environment(
                        "VISUAL",
                        "sed -i s/A.4/B.4/",
                        NO_PAGER.getKey(),
                        NO_PAGER.getValue(),
                        "TERM",
                        term,
                        "NO_COLOR",
                        ""),
                LAUNCHER.toString());
    }

    /**
     * A session on a low screen that pages.
     *
     * @param pager settings of the environment that say with which program; empty: with its own
     */
    PseudoTerminal startPaging(int columns, int rows, String... pager) throws IOException {
        List<String> command = new ArrayList<>(List.of("env", "-u", "PAGER", "-u", "PROVISO_PAGER", "-u", "LESS"));
        command.addAll(List.of(pager));
        command.add(LAUNCHER.toString());
        return PseudoTerminal.start(
                columns,
                rows,
                Objects.requireNonNull(LAUNCHER.getParent()),
                environment(),
                command.toArray(String[]::new));
    }

    /**
     * A session, in colours, between two looks at how the terminal is set, which {@link #settings} reads.
     *
     * @param arguments as one writes them in the shell that it is called from
     */
    PseudoTerminal startBetweenLooks(String arguments) throws IOException {
        return PseudoTerminal.start(
                80,
                ROWS,
                Objects.requireNonNull(LAUNCHER.getParent()),
                Map.of(
                        "XDG_STATE_HOME",
                        state.toString(),
                        "TERM",
                        "xterm-256color",
                        NO_PAGER.getKey(),
                        NO_PAGER.getValue(),
                        "PROVISO",
                        LAUNCHER.toString()),
                "sh",
                "-c",
                "stty -g; \"$PROVISO\" " + arguments + "; code=$?; stty -g; echo \"exit $code.\"");
    }

    /** A session that a shell with job control starts, brings back once it was put aside and a line was read, and sees the end of. */
    PseudoTerminal startWithJobControl() throws IOException {
        return PseudoTerminal.start(
                80,
                ROWS,
                Objects.requireNonNull(LAUNCHER.getParent()),
                environment("NO_COLOR", "", NO_PAGER.getKey(), NO_PAGER.getValue(), "PROVISO", LAUNCHER.toString()),
                "sh",
                "-c",
                "set -m; \"$PROVISO\"; echo put aside; read -r line; echo \"read: $line\"; fg >/dev/null; echo over");
    }

    /** What every session is told, and further variables, each with its value behind it. */
    private Map<String, String> environment(String... further) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "XDG_STATE_HOME", state.toString(), "XDG_CONFIG_HOME", state.toString(), "TERM", "xterm-256color"));
        for (int i = 0; i < further.length; i += 2) {
            environment.put(further[i], further[i + 1]);
        }
        return environment;
    }

    /** Waits for the end of a session between two looks; how the terminal was set at each. */
    static List<String> settings(PseudoTerminal terminal) throws InterruptedException {
        terminal.see("exit 0.");
        return SETTINGS.matcher(terminal.raw())
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
