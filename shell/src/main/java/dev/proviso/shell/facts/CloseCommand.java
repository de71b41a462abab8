package dev.proviso.shell.facts;

import dev.proviso.model.diagnostic.Suggestion;
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
import dev.proviso.shell.session.Session;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.List;

/** {@code close}: puts apps away. */
public final class CloseCommand implements Command {

    private static final String ALL = "all";

    @Override
    public Syntax syntax() {
        return Syntax.of("close", Group.SESSION, "put away the app in use, or those named")
                .details("Facts that are not saved are kept back by 'undo' as long as the session lasts.")
                .arguments(Argument.of("APP", "names of open apps", Kind.APP, Arity.ANY))
                .options(Option.flag(ALL, "put all apps away"))
                .example("close", "the app in use")
                .shellOnly();
    }

    @Override
    public ExitCode run(Context context) {
        Session session = context.session();
        List<String> open = session.apps().stream().map(LoadedApp::name).toList();
        List<String> names = context.invocation().has(ALL)
                ? open
                : context.arguments().isEmpty()
                        ? session.app().map(LoadedApp::name).map(List::of).orElse(List.of())
                        : context.arguments();
        if (names.isEmpty()) {
            throw Refusal.of(ExitCode.USAGE, "no app is open");
        }
        for (String name : names) {
            LoadedApp app = session.app(name)
                    .orElseThrow(() -> Refusal.of(
                            ExitCode.USAGE,
                            "no app '" + name + "' is open",
                            Suggestion.hint(name, open).or(() -> OpenApps.hint(session))));
            String unsaved = session.isChanged(app) ? ", not saved; 'undo' brings it back" : "";
            session.close(name);
            context.changes().line(Text.of("closed ").plus(Style.NAME, name).plus(unsaved));
        }
        return ExitCode.OK;
    }
}
