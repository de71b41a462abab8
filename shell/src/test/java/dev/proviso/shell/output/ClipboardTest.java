package dev.proviso.shell.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.shell.console.Console;
import dev.proviso.shell.console.Output;
import dev.proviso.shell.console.Surroundings;
import dev.proviso.shell.outcome.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClipboardTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Console console(boolean outputIsTerminal, boolean errorIsTerminal, Map<String, String> environment) {
        return Console.of(
                new ByteArrayInputStream(new byte[0]),
                new Output(out),
                new Output(err),
                new Surroundings(true, outputIsTerminal, errorIsTerminal, environment));
    }

    private static String sequence(String text) {
        return "\u001b]52;c;" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "\u0007";
    }

    @Test
    void theSequenceGoesToTheTerminal() {
        Clipboard.of(console(true, true, Map.of())).put("§ 1 “words”");

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(sequence("§ 1 “words”"));
        assertThat(err.size()).isZero();
    }

    @Test
    void aPipeGetsNothingWhileThereIsATerminalBesides() {
        Clipboard.of(console(false, true, Map.of())).put("x");

        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(sequence("x"));
    }

    @Test
    void insideTmuxTheSequenceIsAlsoPassedThrough() {
        Clipboard.of(console(true, true, Map.of("TMUX", "/run/tmux,1,0"))).put("x");

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(sequence("x") + "\u001bPtmux;\u001b" + sequence("x") + "\u001b\\");
    }

    @Test
    void whereThereIsNoTerminalItIsRefused() {
        assertThatThrownBy(() -> Clipboard.of(console(false, false, Map.of()))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Clipboard.of(console(true, true, Map.of("TERM", "dumb"))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aTextThatTerminalsWouldThrowAwayIsRefused() {
        Clipboard clipboard = Clipboard.of(console(true, true, Map.of()));

        assertThatThrownBy(() -> clipboard.put("é".repeat(Clipboard.MOST / 2 + 1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("terminals take 74994 at most");
        assertThat(out.size()).isZero();
        clipboard.put("é".repeat(Clipboard.MOST / 2));
        assertThat(out.size()).isLessThanOrEqualTo(100_000);
    }
}
