package dev.proviso.shell.terminal;

import static dev.proviso.shell.terminal.BuiltShell.PROMPT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built launcher on a pseudo-terminal: keys are typed and the screen is read. How a session starts, goes on and ends. */
@EnabledOnOs(OS.LINUX)
class ShellIT {

    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";
    private static final Path LAUNCHER = Path.of(System.getProperty("proviso.launcher", "proviso"));

    @TempDir
    Path state;

    private PseudoTerminal shell() throws IOException {
        return new BuiltShell(state).start();
    }

    @Test
    void controlCDropsTheLineAndKeepsTheSession() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).type("show A.4").see("> show A.4").type(CTRL_C).seeLastLine(PROMPT);
            shell.enter("show A.9").see("you must contact all affected");
        }
    }

    @Test
    void controlCStopsWhatRunsAndKeepsTheSession() throws Exception {
        Path policies = SlowPolicy.write(state.resolve("policies"));
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).enter("policy").see("HubSpot Developer Policy");
            shell.enter("check --repository " + policies + " " + policies.resolve("app.yaml"));
            // A key that comes before the command has started belongs to the line editor.
            shell.typeUntilSeen(CTRL_C, "interrupted");
            shell.enter("show A.9").see("you must contact all affected");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<&-", "<&- >&-", "<&- 2>&-"})
    void aStandardInputThatIsClosedIsAnEmptyOne(String closed) throws Exception {
        Process process = new ProcessBuilder("sh", "-c", "exec '" + LAUNCHER.toAbsolutePath() + "' " + closed)
                .redirectErrorStream(true)
                .start();

        // A launcher that builds first says so.
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .doesNotContain("error");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void aPipeThatNobodyWritesToIsNotWaitedFor() throws Exception {
        Path pipe = state.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).enter("use " + pipe).see("it is not a regular");
        }
    }

    @Test
    void controlDLeaves() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).type(CTRL_D);
            assertThat(shell.exit()).isZero();
        }
    }

    @Test
    void mistakesAreToldWithWhatMayBeMeant() throws Exception {
        try (PseudoTerminal shell = shell()) {
            shell.see(PROMPT).enter("shwo A.4").see("did you mean 'show'?");
            shell.enter("set authentication.methd = oauth2").see("did you mean 'authentication.method'?");
            shell.enter("set authentication.method = oauth3").see("did you mean 'oauth2'?");
        }
    }

    @Test
    void wrongSettingsAreToldAndTheShellOpensAllTheSame() throws Exception {
        Files.createDirectories(state.resolve("proviso"));
        Files.writeString(state.resolve("proviso/settings"), "themee = dark\n");
        try (PseudoTerminal shell = shell()) {
            shell.see("did you mean 'theme'?").see(PROMPT).enter("show A.9").see("you must contact all affected");
        }
    }

    @Test
    void aDumbTerminalGetsPlainLines() throws Exception {
        try (PseudoTerminal shell = new BuiltShell(state).start(80, "dumb")) {
            shell.see("proviso>").type("show A.9\n").see("you must contact all affected");

            assertThat(shell.raw()).doesNotContain("\u001b");
        }
    }
}
