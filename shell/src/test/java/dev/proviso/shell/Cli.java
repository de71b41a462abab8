package dev.proviso.shell;

import dev.proviso.shell.console.Console;
import dev.proviso.shell.console.Output;
import dev.proviso.shell.console.Surroundings;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.terminal.SystemTerminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The whole program in this process, without a terminal: a command line in, what it writes out. The day is 2026-11-20. */
public final class Cli {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private InputStream input = InputStream.nullInputStream();
    private final Map<String, String> environment = new HashMap<>();
    private boolean isTerminal;

    /** The top directory of the project. */
    public static Path top() {
        Path here = Path.of("").toAbsolutePath();
        Path parent = here.getParent();
        return here.endsWith("shell") && parent != null ? parent : here;
    }

    /** The path of an example app. */
    public static String example(String name) {
        return top().resolve("policy-data/examples").resolve(name).toString();
    }

    /** With this on standard input. */
    public Cli reading(String text) {
        input = bytes(text);
        return this;
    }

    /** With lines on standard input, between which something happens in the world. */
    public Cli reading(String before, Runnable meanwhile, String after) {
        InputStream happening = new InputStream() {
            @Override
            public int read() {
                meanwhile.run();
                return -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                return read();
            }
        };
        input = new SequenceInputStream(
                Collections.enumeration(List.of(bytes(before + "\n"), happening, bytes(after + "\n"))));
        return this;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** With this in the environment. */
    public Cli with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** With its output on a terminal. */
    public Cli onTerminal() {
        isTerminal = true;
        return this;
    }

    /** Runs a command line. */
    public Outcome run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Output output = new Output(out);
        Output errors = new Output(err);
        Console console =
                Console.of(input, output, errors, new Surroundings(false, isTerminal, isTerminal, environment));
        ExitCode code = Main.run(List.of(words), console, new SystemTerminal(), () -> TODAY);
        output.flush();
        errors.flush();
        return new Outcome(code.number(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs the lines of a session. */
    public Outcome session(String... lines) {
        return reading(String.join("\n", lines)).run();
    }

    /** What a run left behind. */
    public record Outcome(int exit, String out, String err) {}
}
