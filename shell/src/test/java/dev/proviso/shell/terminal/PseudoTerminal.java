package dev.proviso.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.Pty;
import org.jline.utils.ScreenTerminal;

/** A program on a terminal: keys go in, and what a person would see comes out. */
final class PseudoTerminal implements AutoCloseable {

    /** Only what never comes is waited for so long: a machine that is busy may take its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Pty pty;
    private final Process process;
    private final ScreenTerminal screen;
    private final StringBuilder raw = new StringBuilder();

    private PseudoTerminal(Pty pty, Process process, ScreenTerminal screen) {
        this.pty = pty;
        this.process = process;
        this.screen = screen;
    }

    /** Starts a program in a session of its own whose terminal is a new one of this size. */
    static PseudoTerminal start(
            int columns, int rows, Path directory, Map<String, String> environment, String... program)
            throws IOException {
        Pty pty = new JniTerminalProvider().open(new Attributes(), Size.of(columns, rows));
        // A new terminal here has no control characters and no line discipline to speak of.
        List<String> command =
                new ArrayList<>(List.of("setsid", "--ctty", "--wait", "sh", "-c", "stty sane && exec \"$@\"", "sh"));
        command.addAll(Arrays.asList(program));
        String name = slaveName(pty);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectInput(Path.of(name).toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(Path.of(name).toFile()))
                .redirectError(ProcessBuilder.Redirect.appendTo(Path.of(name).toFile()));
        builder.environment().putAll(environment);
        PseudoTerminal terminal = new PseudoTerminal(pty, builder.start(), new ScreenTerminal(columns, rows));
        Thread reader = new Thread(terminal::read, "screen");
        reader.setDaemon(true);
        reader.start();
        return terminal;
    }

    private static String slaveName(Pty pty) {
        return ((org.jline.terminal.impl.jni.JniNativePty) pty).getName();
    }

    /** What is read at once may end within a character; the reader keeps its start. */
    private void read() {
        char[] buffer = new char[8192];
        try {
            Reader in = new InputStreamReader(pty.getMasterInput(), StandardCharsets.UTF_8);
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                String text = new String(buffer, 0, n);
                synchronized (this) {
                    raw.append(text);
                    screen.write(text);
                    notifyAll();
                }
            }
        } catch (IOException e) {
            // The program has ended and with it the terminal.
        }
    }

    /** Types keys. */
    PseudoTerminal type(String keys) throws IOException {
        pty.getMasterOutput().write(keys.getBytes(StandardCharsets.UTF_8));
        pty.getMasterOutput().flush();
        return this;
    }

    /** Types a line and Enter. */
    PseudoTerminal enter(String line) throws IOException {
        return type(line + "\r");
    }

    /** Types keys, and again once a second, until the screen holds a text. */
    PseudoTerminal typeUntilSeen(String keys, String text) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isSeenWithin(Duration.ofSeconds(1), text) && Instant.now().isBefore(end)) {
            type(keys);
        }
        return see(text);
    }

    /** The echo of what is typed wakes a wait as any output does, so that the time that is left has to be counted. */
    private synchronized boolean isSeenWithin(Duration patience, String text) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        boolean isSeen = String.join("\n", lines()).contains(text);
        for (long left = patience.toMillis();
                !isSeen && left > 0;
                left = Duration.between(Instant.now(), end).toMillis()) {
            wait(left);
            isSeen = String.join("\n", lines()).contains(text);
        }
        return isSeen;
    }

    /** Waits until the screen holds a text. */
    PseudoTerminal see(String text) throws InterruptedException {
        return see(text, lines -> String.join("\n", lines).contains(text));
    }

    /** Waits until the line with the cursor's prompt, the last one that is not blank, is as it should be. */
    PseudoTerminal seeLastLine(String text) throws InterruptedException {
        return see("last line: " + text, lines -> lastLine(lines).equals(text));
    }

    /** Clears the screen with the key for it, so that what is seen next is new; the line editor is at its prompt. */
    PseudoTerminal clear(String prompt) throws IOException, InterruptedException {
        seeLastLine(prompt).type("\f");
        return see(
                "nothing but " + prompt, lines -> String.join("", lines).strip().equals(prompt));
    }

    private static String lastLine(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i).stripTrailing();
            }
        }
        return "";
    }

    private synchronized PseudoTerminal see(String what, Predicate<List<String>> condition)
            throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.test(lines())) {
            long left = Duration.between(Instant.now(), end).toMillis();
            assertThat(left)
                    .as(
                            "waiting for «%s»; the screen is%n%s",
                            what, String.join("\n", lines()).stripTrailing())
                    .isPositive();
            wait(left);
        }
        return this;
    }

    /** What the screen shows. */
    synchronized List<String> lines() {
        long[] cells = new long[screen.getColumns() * screen.getRows()];
        screen.dump(cells, new int[2]);
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < screen.getRows(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < screen.getColumns(); column++) {
                int c = ScreenTerminal.cellCodePoint(cells[row * screen.getColumns() + column]);
                line.appendCodePoint(c == 0 ? ' ' : c);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Everything the program wrote, control sequences and all. */
    synchronized String raw() {
        return raw.toString();
    }

    /** Ends the program as nothing can that it could prepare for. */
    void kill() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    /** Waits for the end of the program; its exit code. */
    int exit() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("the program has ended; the screen is%n%s", String.join("\n", lines()))
                .isTrue();
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        pty.close();
    }
}
