package dev.proviso.shell.facts;

import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;

/** {@code save}: writes the facts of the app in use into a file. */
public final class SaveCommand implements Command {

    private static final String FORCE = "force";

    @Override
    public Syntax syntax() {
        return Syntax.of("save", Group.SESSION, "write the facts of the app into its file, or into another")
                .details(
                        "In the file that the app came from only what changed is written: comments, order and quotes stay. A new"
                                + " file is written in YAML, or in JSON if its name ends in .json. Whatever happens meanwhile, the"
                                + " file holds what it held before or what it was given, whole.",
                        "A file that somebody else changed since it was read, and one that is there and was not read, stay as they"
                                + " are unless --force is given. Then what was changed here is written over what they say, and told;"
                                + " of the app's own file all else is taken over as it stands there now.")
                .arguments(Argument.of("FILE", "where to; the app's own file if left out", Kind.FILE, Arity.OPTIONAL))
                .options(Option.flag(FORCE, "write over what was not read here"))
                .example("save", "into the file that the app came from")
                .example("save my-app.yaml", "into a new file, which is the app's own from then on")
                .shellOnly();
    }

    @Override
    public ExitCode run(Context context) {
        LoadedApp app = context.session()
                .app()
                .orElseThrow(() -> Refusal.of(ExitCode.USAGE, "no app is open", "'use FACTS' opens one"));
        String file = context.arguments().isEmpty()
                ? app.file()
                        .orElseThrow(() -> Refusal.of(
                                ExitCode.USAGE, "'" + app.name() + "' came from no file", "name one: save my-app.yaml"))
                : context.arguments().get(0);
        boolean isNews = context.session().isChanged(app)
                || !app.file().filter(file::equals).isPresent();
        if (!isNews) {
            context.changes().line(Text.of(Style.NAME, file).plus(" says all of it already"));
            return ExitCode.OK;
        }
        Saving saving =
                new Saving(context, context.selected(), context.invocation().has(FORCE));
        context.session().refresh(saving.save(app, file));
        context.changes().line(Text.of("saved ").plus(Style.NAME, app.name()).plus(" to " + file));
        return ExitCode.OK;
    }
}
