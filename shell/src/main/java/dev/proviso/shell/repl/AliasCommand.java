package dev.proviso.shell.repl;

import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.settings.Alias;
import dev.proviso.shell.settings.Settings;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.Optional;

/** {@code alias} and {@code unalias}: words of one's own for lines of the shell. */
public final class AliasCommand implements Command {

    private final boolean takesAway;

    private AliasCommand(boolean takesAway) {
        this.takesAway = takesAway;
    }

    /** {@code alias}. */
    public static AliasCommand define() {
        return new AliasCommand(false);
    }

    /** {@code unalias}. */
    public static AliasCommand takeAway() {
        return new AliasCommand(true);
    }

    @Override
    public Syntax syntax() {
        if (takesAway) {
            return Syntax.of("unalias", Group.SESSION, "forget a word of your own")
                    .arguments(Argument.of("NAME", "the word", Kind.NAME, Arity.ONE))
                    .shellOnly();
        }
        return Syntax.of("alias", Group.SESSION, "list your own words for lines of the shell, or define one")
                .details(
                        "A line that starts with NAME is run with LINE in its place, and with the rest of what was typed behind that."
                                + " Where LINE has $1, $2, … the first words of it stand there instead. A LINE with ';' in it stands in quotes.",
                        "In a person's shell it is kept for the sessions to come, in the file of the settings.")
                .arguments(Argument.of("NAME = LINE", "the word, and what it stands for", Kind.NAME, Arity.OPTIONAL))
                .example("alias mine = 'check --all; missing'", "then 'mine' runs both")
                .raw()
                .shellOnly();
    }

    @Override
    public ExitCode run(Context context) {
        Settings settings = context.session().settings();
        if (context.arguments().isEmpty()) {
            settings.aliases().forEach(alias -> print(context, alias));
            if (settings.aliases().isEmpty()) {
                context.console().noticePage().line("there are no aliases; 'alias NAME = LINE' defines one");
            }
            return ExitCode.OK;
        }
        String argument = context.arguments().get(0);
        if (takesAway || settings.alias(argument).isPresent()) {
            Alias alias = settings.alias(argument)
                    .orElseThrow(() -> Refusal.of(
                            ExitCode.NO, "there is no alias '" + argument + "'", "'alias' lists those there are"));
            return takesAway ? forget(context, alias) : tell(context, alias);
        }
        Alias alias = Alias.of(argument)
                .orElseThrow(() -> Refusal.of(
                        ExitCode.USAGE,
                        "this defines no alias",
                        "write alias NAME = LINE, the name in small letters, digits and hyphens"));
        if (context.commands().find(alias.name()).isPresent()
                || LanguageLine.of(alias.name()).isPresent()) {
            throw Refusal.of(
                    ExitCode.USAGE, "'" + alias.name() + "' starts lines of another kind already", "take another name");
        }
        context.session().settle(settings.with(alias));
        keep(context, alias.name(), Optional.of(alias.line()));
        return tell(context, alias);
    }

    private static ExitCode tell(Context context, Alias alias) {
        print(context, alias);
        return ExitCode.OK;
    }

    private static void print(Context context, Alias alias) {
        context.changes().line(0, 4, Text.of(Style.NAME, alias.name()).plus(" = " + alias.line()));
    }

    private static ExitCode forget(Context context, Alias alias) {
        context.session().settle(context.session().settings().without(alias.name()));
        keep(context, alias.name(), Optional.empty());
        return ExitCode.OK;
    }

    /** A script does the same for everybody, and leaves nothing behind. */
    private static void keep(Context context, String name, Optional<String> line) {
        if (context.console().surroundings().isInteractive()) {
            KeptSettings.of(context).write(file -> file.aliased(name, line));
        }
    }
}
