package dev.proviso.shell;

import dev.proviso.model.diagnostic.InvalidInputException;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Commands;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.FirstLook;
import dev.proviso.shell.command.Format;
import dev.proviso.shell.command.GlobalOptions;
import dev.proviso.shell.command.Invocation;
import dev.proviso.shell.command.Surface;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.console.ColorChoice;
import dev.proviso.shell.console.Console;
import dev.proviso.shell.diagnostics.Complaints;
import dev.proviso.shell.diagnostics.DiagnosticFormat;
import dev.proviso.shell.diagnostics.DiagnosticPrinter;
import dev.proviso.shell.help.HelpCommand;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.repl.LineWords;
import dev.proviso.shell.session.Session;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.usage.CommandLineReader;
import dev.proviso.shell.usage.CommandLineReader.Request;
import dev.proviso.shell.usage.UsageText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Runs command lines, and tells the user of whatever goes wrong. */
final class Dispatcher {

    private final Commands commands;
    private final Session session;
    private final Console console;
    private final Surface surface;

    Dispatcher(Commands commands, Session session, Console console, Surface surface) {
        this.commands = commands;
        this.session = session;
        this.console = console;
        this.surface = surface;
    }

    /** Runs a line of a session. */
    ExitCode line(String line) {
        return guarded(() -> {
            List<String> words = LineWords.of(line, commands);
            try {
                return words.isEmpty() ? ExitCode.OK : words(words);
            } finally {
                session.record(line.strip());
            }
        });
    }

    /** Runs a command line that is cut into words. */
    ExitCode run(List<String> words) {
        return guarded(() -> words(words));
    }

    private ExitCode words(List<String> words) {
        Optional<Invocation> invocation = FirstLook.read(words, commands, surface);
        return invocation.isPresent() ? run(invocation.get()) : slow(words);
    }

    /** Whatever the first look did not understand: help, and all mistakes. */
    private ExitCode slow(List<String> words) {
        Request request = new CommandLineReader(commands, surface).read(words);
        if (request instanceof CommandLineReader.Run run) {
            return run(run.invocation());
        }
        Optional<Command> command = ((CommandLineReader.Help) request).command();
        Page page = console.page();
        if (command.isPresent()) {
            UsageText.print(page, command.get().syntax(), surface);
        } else {
            HelpCommand.overview(page, commands, surface);
        }
        return ExitCode.OK;
    }

    private ExitCode run(Invocation invocation) {
        Console colored = invocation
                .value(GlobalOptions.COLOR)
                .map(ColorChoice::of)
                .map(console::withColor)
                .orElse(console);
        refuseFormat(invocation);
        DiagnosticFormat format = invocation
                .value(GlobalOptions.DIAGNOSTICS)
                .map(DiagnosticFormat::of)
                .orElse(DiagnosticFormat.TEXT);
        Complaints complaints = Complaints.to(colored, format);
        try {
            return invocation.command().run(new Context(commands, invocation, colored, complaints, session, surface));
        } catch (Refusal refusal) {
            complaints.add(refusal);
            return refusal.code();
        } catch (InvalidInputException e) {
            complaints.add(e.diagnostics());
            return ExitCode.INVALID_INPUT;
        } finally {
            complaints.add(session.takeWarnings());
            complaints.close();
        }
    }

    private static void refuseFormat(Invocation invocation) {
        Syntax syntax = invocation.command().syntax();
        if (!syntax.formats().contains(invocation.format())) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "--format takes " + String.join(", ", Format.words(syntax.formats())) + ", not '"
                            + invocation.format().word() + "'");
        }
    }

    private interface Work {
        ExitCode run();
    }

    private ExitCode guarded(Work work) {
        try {
            return work.run();
        } catch (Refusal refusal) {
            new DiagnosticPrinter(console.errorPage()).print(refusal);
            return refusal.code();
        } catch (CancellationException e) {
            return ExitCode.INTERRUPTED;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return internalError(e);
        } finally {
            console.output().flush();
        }
    }

    /** A bug is told in a line, not as a stack trace, unless the stack trace is asked for. A session goes on behind it. */
    private ExitCode internalError(Throwable e) {
        console.errorPage().line("proviso: internal error: " + e);
        if (Boolean.getBoolean("proviso.debug")) {
            e.printStackTrace();
        }
        return ExitCode.FAILURE;
    }
}
