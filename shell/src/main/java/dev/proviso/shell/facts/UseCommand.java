package dev.proviso.shell.facts;

import dev.proviso.model.fact.Facts;
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
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.session.ShownApp;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code use}: loads apps into the session, goes back to one, or lists them. */
public final class UseCommand implements Command {

    private static final String ONLY = "only";
    private static final String AS = "as";

    @Override
    public Syntax syntax() {
        return Syntax.of("use", Group.SESSION, "open apps, go back to one, or list those that are open")
                .details(
                        "check, why, facts, ask and set mean the app that was opened or gone back to last. Apps that were opened before"
                                + " stay open, so that queries and 'compare' can look at them; --only closes them. Without FACTS the"
                                + " apps that are open are listed, a star behind each whose facts are not saved.",
                        "A file that is open already is read again. Another file about an app of the same name is opened under the name"
                                + " of the file, which is told; --as gives it one that you like better.")
                .arguments(Argument.of(
                        "FACTS",
                        "facts files, YAML or JSON, directories of them, or the name of an open app",
                        Kind.FACTS_FILE_OR_APP,
                        Arity.ANY))
                .options(
                        Option.flag(ONLY, "close the apps that were open before"),
                        Option.of(AS, "NAME", "call the app so in this session", Kind.APP))
                .example("use policy-data/examples/crm-sync.yaml", "open an app")
                .example("use policy-data/examples", "open all apps of a directory")
                .shellOnly();
    }

    @Override
    public ExitCode run(Context context) {
        if (context.arguments().isEmpty()) {
            OpenApps.list(context);
            return ExitCode.OK;
        }
        Selected selected = context.selected();
        List<LoadedApp> apps = new ArrayList<>();
        for (String argument : context.arguments()) {
            Optional<LoadedApp> loaded = context.session().app(argument);
            if (loaded.isPresent()) {
                apps.add(loaded.get());
            } else {
                FactsFiles.refuseUnlessFile(context, argument, List.of());
                for (String file : FactsFiles.files(List.of(argument))) {
                    apps.add(FactsFiles.open(context, selected, file));
                }
            }
        }
        Optional<String> name = context.invocation().value(AS);
        if (name.isPresent()) {
            if (apps.size() != 1) {
                throw Refusal.of(ExitCode.USAGE, "--as names one app, and these are " + apps.size());
            }
            apps.set(0, apps.get(0).called(name.get()));
        }
        if (context.invocation().has(ONLY)) {
            context.session().unload();
        }
        name.ifPresent(given -> refuseClash(context, apps.get(0)));
        for (LoadedApp app : apps) {
            LoadedApp called = name.isPresent() ? app : OwnName.of(app, context.session());
            context.session().load(called);
            tell(context, selected, called.facts());
            if (!called.name().equals(app.name())) {
                tellName(context, app, called);
            }
        }
        return ExitCode.OK;
    }

    private static void refuseClash(Context context, LoadedApp app) {
        Optional<LoadedApp> other = context.session().app(app.name());
        if (other.isPresent() && !OwnName.isOfOneFile(other.get(), app)) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "an app '" + app.name() + "' is open already, "
                            + other.get().file().map(file -> "from " + file).orElse("typed here"),
                    "give this one another name: use " + app.file().orElse("FACTS") + " --as NAME");
        }
    }

    /** Who asked for one app, and got it under another name, has to know which. */
    private static void tellName(Context context, LoadedApp app, LoadedApp called) {
        String taken = context.session()
                .app(app.name())
                .flatMap(LoadedApp::file)
                .map(file -> "as that of " + file + " is")
                .orElse("as the one is that was typed here");
        context.console()
                .noticePage()
                .line("the app of " + app.file().orElse("FACTS") + " is called '" + app.name() + "' too, " + taken
                        + "; here it is '" + called.name() + "'");
    }

    private static void tell(Context context, Selected selected, Facts facts) {
        ShownApp app = ShownApp.of(facts);
        context.changes()
                .line(Text.of("using ")
                        .plus(Style.NAME, app.name())
                        .plus(app.title().map(title -> " (" + title + ")").orElse("") + ": "
                                + facts.values().size() + " of "
                                + selected.policy().vocabulary().facts().size() + " facts known"));
    }
}
