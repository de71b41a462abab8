package dev.proviso.shell;

import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Format;
import dev.proviso.shell.command.GlobalOptions;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.command.Surface;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.console.Console;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.repl.PlainLoop;
import dev.proviso.shell.repl.Script;
import dev.proviso.shell.repl.SourceCommand;
import dev.proviso.shell.session.Choice;
import dev.proviso.shell.session.Session;
import dev.proviso.shell.settings.Setting;
import dev.proviso.shell.settings.SettingsFile;
import dev.proviso.shell.terminal.InteractiveShell;
import dev.proviso.shell.terminal.SystemTerminal;
import java.util.List;

/** {@code shell}, and {@code proviso} without a command: a session, with a person or with lines from elsewhere. */
final class ShellCommand implements Command {

    private static final String LINE = "command";
    private static final String FILE = "file";
    private static final String STANDARD_INPUT = "-";
    private static final List<Option> OPTIONS = List.of(
            Option.of(LINE, "LINE", "run this line of the shell, and no shell; may be given again", Kind.NAME)
                    .orShort("c")
                    .repeatable(),
            Option.of(FILE, "FILE", "run the lines in this file, and no shell; - is standard input", Kind.FILE)
                    .orShort("f")
                    .repeatable(),
            Option.flag(SourceCommand.BAIL, "stop at the first mistake; a violation is a result and none"));

    private final SystemTerminal terminal;

    /** @param terminal that a person sits at */
    ShellCommand(SystemTerminal terminal) {
        this.terminal = terminal;
    }

    /** Whether a word of a command line is an option that only a session has. */
    static boolean isOwnOption(String word) {
        return OPTIONS.stream()
                .anyMatch(option -> word.equals("--" + option.name())
                        || option.letter()
                                .filter(letter -> word.equals("-" + letter))
                                .isPresent());
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("shell", Group.META, "open the interactive shell, as 'proviso' alone does")
                .details(
                        "Where standard input or output is no terminal, the lines of standard input are run as commands, without"
                                + " prompts. --command and --file run lines in the same way; they need no 'shell' in front.",
                        "A line holds a command, or several with ';' between them. A mistake ends its line, and with --bail all of"
                                + " them. The exit code is the most serious one of the lines.",
                        "--format is that of the results of all lines whose command has it and that name no other.")
                .options(OPTIONS.toArray(Option[]::new))
                .formats(Format.TEXT, Format.JSON, Format.JSONL, Format.CSV, Format.MARKDOWN)
                .example("shell", "the same as proviso alone")
                .example(
                        "-c 'use policy-data/examples/crm-sync.yaml; check A.7'",
                        "lines that build on each other, without a shell");
    }

    @Override
    public boolean isDialogue() {
        return true;
    }

    @Override
    public ExitCode run(Context context) {
        if (context.surface() == Surface.SHELL) {
            throw Refusal.of(ExitCode.USAGE, "this is the shell already");
        }
        List<String> lines = context.invocation().values(LINE);
        List<String> files = context.invocation().values(FILE);
        if (!lines.isEmpty() && !files.isEmpty()) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "--command and --file do not go together",
                    "write --command 'source FILE; …', in the order that you mean");
        }
        Session session = context.session();
        session.choose(Choice.of(
                context.invocation().value(GlobalOptions.REPOSITORY),
                context.invocation().value(GlobalOptions.POLICY),
                context.invocation().value(GlobalOptions.REVISION)));
        session.begin();
        if (lines.isEmpty()
                && files.isEmpty()
                && context.console().surroundings().isInteractive()) {
            readSettings(context);
        }
        context.invocation()
                .value(GlobalOptions.FORMAT)
                .ifPresent(format -> session.settle(session.settings().with(Setting.FORMAT, format)));
        if (!lines.isEmpty()) {
            return lines(context, lines);
        }
        return files.isEmpty() ? loop(context) : files(context, files);
    }

    private ExitCode loop(Context context) {
        Console console = context.console();
        if (console.surroundings().isEdited()) {
            return InteractiveShell.run(
                    terminal,
                    console,
                    context.commands(),
                    context.session(),
                    wide -> new Dispatcher(context.commands(), context.session(), wide, Surface.SHELL)::line);
        }
        return standardInput(context);
    }

    /** A person has settings; a script does the same for everybody. What is wrong with them is told, and the shell opens all the same. */
    private static void readSettings(Context context) {
        SettingsFile.of(context.console().surroundings().environment(), System.getProperty("os.name", ""))
                .map(SettingsFile::read)
                .ifPresent(read -> {
                    context.tell(read.diagnostics());
                    context.session().settle(read.settings());
                });
    }

    private static ExitCode standardInput(Context context) {
        return PlainLoop.run(context.console(), context.session(), dispatcher(context)::line, bails(context));
    }

    private static ExitCode lines(Context context, List<String> lines) {
        ExitCode worst = ExitCode.OK;
        for (String line : lines) {
            if (!context.session().isOver() && !(bails(context) && worst.isMistake())) {
                worst = worst.or(dispatcher(context).line(line));
            }
        }
        return worst;
    }

    /** All files are read before the first one runs: one that is not there is no reason to stop halfway. */
    private static ExitCode files(Context context, List<String> names) {
        List<Script> scripts = names.stream()
                .map(name -> name.equals(STANDARD_INPUT) ? new Script(name, List.of()) : Script.read(name))
                .toList();
        ExitCode worst = ExitCode.OK;
        for (Script script : scripts) {
            if (!context.session().isOver() && !(bails(context) && worst.isMistake())) {
                worst = worst.or(
                        script.name().equals(STANDARD_INPUT)
                                ? standardInput(context)
                                : script.run(
                                        context.console(),
                                        context.session(),
                                        dispatcher(context)::line,
                                        bails(context)));
            }
        }
        return worst;
    }

    private static Dispatcher dispatcher(Context context) {
        return new Dispatcher(context.commands(), context.session(), context.console(), Surface.SHELL);
    }

    private static boolean bails(Context context) {
        return context.invocation().has(SourceCommand.BAIL);
    }
}
