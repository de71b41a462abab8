package dev.proviso.shell.terminal;

import dev.proviso.shell.console.Console;
import dev.proviso.shell.console.Output;
import dev.proviso.shell.console.Pager;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/** Pages with the program that {@code PROVISO_PAGER} or {@code PAGER} names; else, or if that cannot be run, with one of its own. */
final class TerminalPager implements Pager {

    /** What a POSIX shell ends with that does not find the program. */
    private static final int NOT_FOUND = 127;

    private final Terminal terminal;
    private final Output output;
    private final Optional<String> program;

    TerminalPager(Terminal terminal, Console console) {
        this.terminal = terminal;
        this.output = console.output();
        this.program = program(console.surroundings().environment());
    }

    /** The first of the two that is set, be it to nothing. */
    static Optional<String> program(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("PROVISO_PAGER"))
                .or(() -> Optional.ofNullable(environment.get("PAGER")))
                .map(String::strip);
    }

    /** Whether the program is one that shows everything at once, as those say who want no pager. */
    private boolean isOff() {
        return program.filter(named -> named.isEmpty() || named.equals("cat")).isPresent();
    }

    @Override
    public boolean isNeeded(byte[] text) {
        int rows = terminal.getRows();
        // The last row is for the prompt.
        return rows > 0 && !isOff() && !new ScreenRows(terminal.getColumns(), rows - 1).hold(text);
    }

    @Override
    public void show(byte[] text) {
        boolean isShown = program.isPresent() && isShownBy(program.get(), text);
        if (!isShown && !isShownHere(text)) {
            output.write(text);
        }
    }

    private boolean isShownHere(byte[] text) {
        SignalHandler before = interrupting();
        try {
            output.write(new ScreenPager(terminal, new String(text, StandardCharsets.UTF_8)).show());
            output.flush();
            return true;
        } catch (IOException e) {
            return false;
        } finally {
            terminal.handle(Signal.INT, before);
            // Ctrl-C left the text, and that is all it was meant for.
            Thread.interrupted();
        }
    }

    private SignalHandler interrupting() {
        Thread reading = Thread.currentThread();
        return terminal.handle(Signal.INT, signal -> reading.interrupt());
    }

    /** Whether the program could be started; it then has shown the text, or its reader has left it early. */
    private boolean isShownBy(String command, byte[] text) {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        // Let colours through, leave on Ctrl-C, and keep the text on the screen.
        builder.environment().putIfAbsent("LESS", "FRXK");
        // A handler that does nothing, unlike a signal that is ignored, is not handed on to the program.
        AtomicBoolean interrupted = new AtomicBoolean();
        SignalHandler before = terminal.handle(Signal.INT, signal -> interrupted.set(true));
        try {
            Process process = builder.start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(text);
            } catch (IOException e) {
                // Left before its end.
            }
            return process.waitFor() != NOT_FOUND;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            return true;
        } finally {
            terminal.handle(Signal.INT, before);
            if (interrupted.get()) {
                // The prompt would stand behind what the terminal shows for the key.
                output.write("\n");
            }
        }
    }
}
