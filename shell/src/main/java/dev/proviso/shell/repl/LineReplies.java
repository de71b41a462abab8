package dev.proviso.shell.repl;

import dev.proviso.shell.console.Console;
import dev.proviso.shell.session.Replies;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Answers that stand in a pipe or a file, a line each, or are typed where lines cannot be edited. */
public final class LineReplies implements Replies {

    private final Console console;
    private final BufferedReader lines;

    public LineReplies(Console console, BufferedReader lines) {
        this.console = console;
        this.lines = lines;
    }

    @Override
    public Optional<String> next(String prompt, List<Choice> choices) {
        if (isPerson()) {
            console.output().write(prompt);
        }
        console.output().flush();
        try {
            return Optional.ofNullable(lines.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isPerson() {
        return console.surroundings().isInteractive();
    }
}
