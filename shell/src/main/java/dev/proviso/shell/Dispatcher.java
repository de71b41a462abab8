package dev.proviso.shell;

import dev.proviso.model.diagnostic.InvalidInputException;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Commands;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.FirstLook;
import dev.proviso.shell.command.Format;
import dev.proviso.shell.command.FormatWriters;
import dev.proviso.shell.command.GlobalOptions;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Invocation;
import dev.proviso.shell.command.Surface;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.console.ColorChoice;
import dev.proviso.shell.console.Console;
import dev.proviso.shell.diagnostics.Complaints;
import dev.proviso.shell.diagnostics.DiagnosticFormat;
import dev.proviso.shell.diagnostics.DiagnosticPrinter;
import dev.proviso.shell.facts.Rereading;
import dev.proviso.shell.help.HelpCommand;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.repl.LineWords;
import dev.proviso.shell.repl.Statements;
import dev.proviso.shell.session.Results.Target;
import dev.proviso.shell.session.Session;
import dev.proviso.shell.settings.Setting;
import dev.proviso.shell.text.Elapsed;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Shortening;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import dev.proviso.shell.text.Theme;
import dev.proviso.shell.usage.CommandLineReader;
import dev.proviso.shell.usage.CommandLineReader.Request;
import dev.proviso.shell.usage.UsageText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/** Runs command lines, and tells the user of whatever goes wrong. */
final class Dispatcher {

    /** The option of commands that write their result to a file. */
    private static final String OUTPUT = "output";

    private static final int DEEPEST = 16;
    private static final int LONGEST_NOT_RUN = 60;

    private final Commands commands;
    private final Session session;
    private final Console console;
    private final Surface surface;
    private final int depth;

    Dispatcher(Commands commands, Session session, Console console, Surface surface) {
        this(commands, session, console, surface, 0);
    }

    private Dispatcher(Commands commands, Session session, Console console, Surface surface, int depth) {
        this.commands = commands;
        this.session = session;
        this.console = console;
        this.surface = surface;
        this.depth = depth;
    }

    /** Runs a line of a session: one command after the other, until one has a mistake. What stands behind may build on what it was to do. */
    ExitCode line(String line) {
        ExitCode worst = ExitCode.OK;
        List<String> statements = Statements.of(line, commands);
        for (int i = 0; i < statements.size(); i++) {
            String statement = statements.get(i);
            Optional<String> meant = meantBy(statement);
            ExitCode code = meant.isPresent() ? guarded(() -> nested(console, meant.get())) : timed(statement);
            worst = worst.or(code);
            if (session.isOver()) {
                return worst;
            }
            if (code.isMistake()) {
                tellNotRun(statements.subList(i + 1, statements.size()));
                return worst;
            }
        }
        return worst;
    }

    /** Of a list that was pasted, one wants to know where to go on. */
    private void tellNotRun(List<String> statements) {
        if (statements.isEmpty()) {
            return;
        }
        int more = statements.size() - 1;
        String first = statements.get(0).lines().findFirst().orElse("");
        console.noticePage()
                .line(
                        0,
                        4,
                        Text.of(Style.OPEN, "not run: ")
                                .plus(Shortening.toWidth(first, LONGEST_NOT_RUN))
                                .plus(
                                        more == 0
                                                ? ""
                                                : ", and " + more + (more == 1 ? " line" : " lines") + " behind it"));
    }

    /** The line that a statement with a person's own word in front stands for; empty if it has none. */
    private Optional<String> meantBy(String statement) {
        int end = 0;
        while (end < statement.length() && !Character.isWhitespace(statement.charAt(end))) {
            end++;
        }
        String rest = statement.substring(end);
        return session.settings().alias(statement.substring(0, end)).map(alias -> alias.with(rest));
    }

    private ExitCode timed(String statement) {
        long start = System.nanoTime();
        ExitCode code = statement(statement);
        if (session.settings().isOn(Setting.TIMING)) {
            console.noticePage().line(Text.of(Style.FAINT, Elapsed.words(System.nanoTime() - start)));
        }
        return code;
    }

    private ExitCode statement(String statement) {
        return guarded(() -> {
            session.forgetChangedPolicies();
            String typed = LineWords.typed(statement);
            String line = surface == Surface.SHELL ? new BareParts(session, commands).shown(typed) : typed;
            List<String> words = LineWords.of(line, commands);
            try {
                return words.isEmpty() ? ExitCode.OK : words(words, Optional.of(line.strip()));
            } finally {
                session.record(line.strip());
            }
        });
    }

    /** Runs a command line that is cut into words. */
    ExitCode run(List<String> words) {
        return guarded(() -> words(words, Optional.empty()));
    }

    /** @param line that the words are from, in a session */
    private ExitCode words(List<String> typed, Optional<String> line) {
        List<String> spoken = surface == Surface.SHELL ? new SpokenArguments(session).plain(typed) : typed;
        List<String> words = new MarkedRevisions(commands, session).asOption(spoken);
        // What is no command may be a misspelt query, in which the same signs compare.
        if (surface == Surface.SHELL
                && words.stream().findFirst().flatMap(commands::find).isPresent()) {
            SignsOfOtherShells.refuse(words);
        }
        if (surface == Surface.SHELL
                && words.stream().findFirst().flatMap(commands::find).isEmpty()) {
            line.ifPresent(new StatedFacts(session)::refuse);
        }
        NumberedParts numbers = new NumberedParts(session);
        Optional<Invocation> written = FirstLook.read(words, commands, surface);
        Optional<Invocation> invocation = surface == Surface.SHELL ? written.map(numbers::named) : written;
        invocation
                .filter(Dispatcher::givesResult)
                .flatMap(named -> line.map(text -> numbers.named(text, written.orElseThrow(), named)))
                .ifPresent(session.results()::came);
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

    private ExitCode run(Invocation given) {
        Invocation invocation = asLiked(given);
        Theme theme = Theme.of(session.settings().value(Setting.THEME));
        Console themed = theme == Theme.AUTO ? console : console.withTheme(theme);
        Console shown = invocation.has(GlobalOptions.QUIET) ? themed.quiet() : themed;
        Console colored = invocation
                .value(GlobalOptions.COLOR)
                .map(ColorChoice::of)
                .map(shown::withColor)
                .orElse(shown);
        refuseFormat(invocation);
        boolean pages =
                session.settings().isOn(Setting.PAGER) && !invocation.command().isDialogue();
        return colored.pager()
                .filter(any -> pages)
                .map(PagedResult::new)
                .map(paged -> paged.run(colored, where -> carryOut(invocation, where)))
                .orElseGet(() -> carryOut(invocation, colored));
    }

    private ExitCode carryOut(Invocation invocation, Console console) {
        DiagnosticFormat format = invocation
                .value(GlobalOptions.DIAGNOSTICS)
                .map(DiagnosticFormat::of)
                .orElse(DiagnosticFormat.TEXT);
        Complaints complaints = Complaints.to(console, format);
        try {
            Function<Console, Context> context = where ->
                    new Context(commands, invocation, where, complaints, session, surface, line -> nested(where, line));
            Rereading.ofChangedFiles(context.apply(console));
            Function<Console, ExitCode> command = where -> invocation.command().run(context.apply(where));
            Optional<Target> target = session.results().target().filter(any -> givesResult(invocation));
            if (target.isEmpty()) {
                return command.apply(console);
            }
            session.results().go(target.filter(any -> !any.isOnce()));
            return new Redirection(target.get()).run(console, command);
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

    /** Whether a command is run for what it says, and changes nothing. */
    private static boolean givesResult(Invocation invocation) {
        Syntax syntax = invocation.command().syntax();
        boolean reads = syntax.group() == Group.EXPLORE || syntax.group() == Group.EVALUATE;
        return reads && !invocation.command().isDialogue();
    }

    /**
     * In the format that the person likes or, where nobody said one, in that which the ending of the file names that the result goes to;
     * each if the command has it, and the line names none.
     */
    private Invocation asLiked(Invocation given) {
        if (given.has(GlobalOptions.FORMAT)) {
            return given;
        }
        List<Format> formats = given.command().syntax().formats();
        return Optional.of(Format.of(session.settings().value(Setting.FORMAT)))
                .filter(liked -> liked != Format.TEXT && formats.contains(liked))
                .or(() -> given.value(OUTPUT)
                        .filter(file -> givesResult(given))
                        .flatMap(Format::ofFile)
                        .filter(formats::contains))
                .map(format -> given.with(GlobalOptions.FORMAT, format.word()))
                .orElse(given);
    }

    /** Runs a line that a command asks for. Files that run each other in a circle come to an end. */
    private ExitCode nested(Console where, String line) {
        if (depth == DEEPEST) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "commands run each other more than " + DEEPEST + " deep",
                    "a file that runs itself never ends");
        }
        return new Dispatcher(commands, session, where, Surface.SHELL, depth + 1).line(line);
    }

    private void refuseFormat(Invocation invocation) {
        Syntax syntax = invocation.command().syntax();
        if (!syntax.formats().contains(invocation.format())) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "--format takes " + String.join(", ", Format.words(syntax.formats())) + ", not '"
                            + invocation.format().word() + "'",
                    FormatWriters.hint(commands, invocation.format().word()));
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
