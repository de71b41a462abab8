package dev.proviso.shell.output;

import dev.proviso.shell.console.Console;
import dev.proviso.shell.console.Output;
import dev.proviso.shell.console.Surroundings;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The clipboard of the terminal, reached by the control sequence OSC 52 of xterm, which most terminals take and none answers: whether a
 * text has arrived cannot be told. The sequence goes to a terminal and nowhere else.
 */
public final class Clipboard {

    /** Bytes of a text. Its sequence is then no longer than 100,000 characters, past which terminals throw it away. */
    public static final int MOST = 74_994;

    private static final String ESCAPE = "\u001b";
    private static final String END = "\u0007";

    private final Output terminal;
    private final boolean isInTmux;

    private Clipboard(Output terminal, boolean isInTmux) {
        this.terminal = terminal;
        this.isInTmux = isInTmux;
    }

    /**
     * That of the terminal behind standard output, or else behind standard error.
     *
     * @throws Refusal if neither is one that could have a clipboard
     */
    public static Clipboard of(Console console) {
        Surroundings around = console.surroundings();
        if (around.isDumb() || !(around.isOutputTerminal() || around.isErrorTerminal())) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    around.isDumb()
                            ? "this terminal has no clipboard that a program can write to"
                            : "there is no terminal whose clipboard could be written to",
                    "write the text to a file with -o FILE");
        }
        return new Clipboard(
                around.isOutputTerminal()
                        ? console.atOnce().output()
                        : console.atOnce().errors(),
                !around.environment().getOrDefault("TMUX", "").isEmpty());
    }

    /**
     * Puts a text on it.
     *
     * @throws Refusal if the text is too long
     */
    public void put(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > MOST) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "the text has " + bytes.length + " bytes, and terminals take " + MOST
                            + " at most on their clipboard",
                    "write it to a file with -o FILE, or name fewer parts");
        }
        String sequence = ESCAPE + "]52;c;" + Base64.getEncoder().encodeToString(bytes) + END;
        terminal.write(sequence);
        if (isInTmux) {
            // For a tmux that takes no sequences for itself but lets wrapped ones through to the terminal around it.
            terminal.write(ESCAPE + "Ptmux;" + sequence.replace(ESCAPE, ESCAPE + ESCAPE) + ESCAPE + "\\");
        }
        terminal.flush();
    }
}
