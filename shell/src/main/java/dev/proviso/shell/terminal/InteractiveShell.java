package dev.proviso.shell.terminal;

import dev.proviso.shell.command.Commands;
import dev.proviso.shell.command.LineRunner;
import dev.proviso.shell.console.Console;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.repl.Leaving;
import dev.proviso.shell.session.FlushedReplies;
import dev.proviso.shell.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jline.reader.EndOfFileException;
import org.jline.reader.History;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/** A session with a person at a terminal. */
public final class InteractiveShell {

    private final Terminal terminal;
    private final Console console;
    private final Commands commands;
    private final Session session;
    private final LineRunner runner;

    private InteractiveShell(
            Terminal terminal, Console console, Commands commands, Session session, LineRunner runner) {
        this.terminal = terminal;
        this.console = console;
        this.commands = commands;
        this.session = session;
        this.runner = runner;
    }

    /**
     * Opens the terminal and runs what is typed until the person leaves.
     *
     * @param runner of lines on a console that knows the terminal's width
     */
    public static ExitCode run(
            SystemTerminal system,
            Console console,
            Commands commands,
            Session session,
            Function<Console, LineRunner> runner) {
        try (Terminal terminal = system.open()) {
            Console wide = console.withWidth(
                            () -> terminal.getColumns() > 0 ? terminal.getColumns() : Console.DEFAULT_WIDTH)
                    .withPager(new TerminalPager(terminal, console));
            return new InteractiveShell(terminal, wide, commands, session, runner.apply(wide)).loop();
        } catch (IOException e) {
            console.errorPage().line("proviso: the terminal cannot be used: " + e.getMessage());
            return ExitCode.FAILURE;
        }
    }

    private ExitCode loop() {
        LineReader reader = Reading.reader(terminal, console, commands, session);
        session.keepHistory(() -> lines(reader.getHistory()));
        session.answerFrom(new FlushedReplies(console, () -> new TerminalReplies(terminal, console)));
        Keys keys = Keys.of(reader, console);
        Thread main = Thread.currentThread();
        greet(reader);
        boolean isFirst = true;
        while (!session.isOver()) {
            String line;
            keys.follow(session.settings());
            try {
                String prompt = Prompt.of(session, console.hasColor(), terminal.getColumns())
                        .toAnsi(terminal);
                if (isFirst) {
                    // The policy loads while the person reads the prompt.
                    session.openAhead();
                    isFirst = false;
                }
                line = reader.readLine(prompt);
            } catch (UserInterruptException e) {
                continue;
            } catch (EndOfFileException e) {
                if (session.mayLeave()) {
                    break;
                }
                Leaving.warn(console, session);
                continue;
            }
            // Each time anew: a key that is struck while the editor puts its own handler away can leave that one in
            // place.
            terminal.handle(Terminal.Signal.INT, signal -> main.interrupt());
            runner.run(line);
            if (Thread.interrupted()) {
                console.errorPage().line("interrupted");
            }
        }
        save(reader.getHistory());
        return ExitCode.OK;
    }

    /** Who is here for the first time is told how to go on; nobody else loses a line to it. */
    private void greet(LineReader reader) {
        if (reader.getVariable(LineReader.HISTORY_FILE) instanceof Path history && !Files.exists(history)) {
            console.noticePage()
                    .line("Ask in your own words, or type a command: 'help' lists them, Tab completes, Ctrl-D leaves.");
        }
    }

    private static List<String> lines(History history) {
        List<String> lines = new ArrayList<>();
        history.forEach(entry -> lines.add(entry.line()));
        return lines;
    }

    private static void save(History history) {
        try {
            history.save();
        } catch (IOException e) {
            // Lines are saved as they are typed; at the end there may be nothing left to save, or nowhere to.
        }
    }
}
