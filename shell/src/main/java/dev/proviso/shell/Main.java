package dev.proviso.shell;

import dev.proviso.shell.command.Commands;
import dev.proviso.shell.command.FirstLook;
import dev.proviso.shell.command.Surface;
import dev.proviso.shell.console.Console;
import dev.proviso.shell.console.Output;
import dev.proviso.shell.console.Surroundings;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.repl.LineReplies;
import dev.proviso.shell.session.FlushedReplies;
import dev.proviso.shell.session.Replies;
import dev.proviso.shell.session.Session;
import dev.proviso.shell.terminal.SystemTerminal;
import dev.proviso.shell.terminal.TerminalReplies;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Runs the command that the arguments name, or the shell if they name none. */
    public static void main(String[] arguments) {
        Surroundings surroundings = Surroundings.ofProcess();
        SystemTerminal terminal = new SystemTerminal();
        if (arguments.length == 0 && surroundings.isEdited()) {
            terminal.begun();
        }
        Output output = new Output(new FileOutputStream(FileDescriptor.out));
        Output errors = new Output(new FileOutputStream(FileDescriptor.err));
        Console console = Console.of(new FileInputStream(FileDescriptor.in), output, errors, surroundings);
        ExitCode code = run(List.of(arguments), console, terminal, LocalDate::now);
        output.flush();
        errors.flush();
        System.exit(code.number());
    }

    /**
     * Runs a command line.
     *
     * @param terminal that a person sits at, opened when it is needed
     * @param today asked only by what depends on the day: to find out about time zones takes a good part of a short run
     */
    static ExitCode run(List<String> words, Console console, SystemTerminal terminal, Supplier<LocalDate> today) {
        Commands commands = new CommandTable(terminal);
        Session session = new Session(today);
        session.answerFrom(new FlushedReplies(console, () -> replies(terminal, console)));
        Dispatcher dispatcher = new Dispatcher(commands, session, console, Surface.ONE_SHOT);
        if (words.equals(List.of("--version")) || words.equals(List.of("-V"))) {
            return dispatcher.run(List.of("version"));
        }
        List<String> asShell = new ArrayList<>(words);
        asShell.add(0, "shell");
        return dispatcher.run(namesNoCommand(words, asShell, commands) ? asShell : words);
    }

    /** Whether there are options only, or those of a session stand in front, rightly or wrongly used. */
    private static boolean namesNoCommand(List<String> words, List<String> asShell, Commands commands) {
        if (words.isEmpty()) {
            return true;
        }
        String first = words.get(0).split("=", 2)[0];
        return first.startsWith("-")
                && (ShellCommand.isOwnOption(first)
                        || FirstLook.read(asShell, commands, Surface.ONE_SHOT).isPresent());
    }

    private static Replies replies(SystemTerminal terminal, Console console) {
        return console.surroundings().isEdited()
                ? TerminalReplies.opened(terminal, console)
                : new LineReplies(
                        console, new BufferedReader(new InputStreamReader(console.input(), StandardCharsets.UTF_8)));
    }
}
