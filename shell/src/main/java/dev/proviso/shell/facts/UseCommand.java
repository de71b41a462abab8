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
import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code use}: loads apps into the session, or goes back to one. */
public final class UseCommand implements Command {

    private static final String ONLY = "only";

    @Override
    public Syntax syntax() {
        return Syntax.of("use", Group.SESSION, "load the facts of apps; check, why and facts mean the last one of them")
                .details(
                        "Apps that were loaded before stay loaded, so that queries can compare them; --only forgets them. The"
                                + " name of a loaded app goes back to that app.")
                .arguments(Argument.of(
                        "FACTS",
                        "facts files, YAML or JSON, directories of them, or the name of a loaded app",
                        Kind.FACTS_FILE,
                        Arity.SOME))
                .options(Option.flag(ONLY, "forget the apps that were loaded before"))
                .example("use policy-data/examples/crm-sync.yaml", "load an app")
                .example("use policy-data/examples", "load all apps of a directory")
                .shellOnly();
    }

    @Override
    public ExitCode run(Context context) {
        Selected selected = context.selected();
        List<LoadedApp> apps = new ArrayList<>();
        for (String argument : context.arguments()) {
            Optional<LoadedApp> loaded = context.session().app(argument);
            if (loaded.isPresent()) {
                apps.add(loaded.get());
            } else {
                for (String file : FactsFiles.files(List.of(argument))) {
                    apps.add(new LoadedApp(FactsFiles.read(context, selected, file), Optional.of(file), false));
                }
            }
        }
        if (context.invocation().has(ONLY)) {
            context.session().unload();
        }
        for (LoadedApp app : apps) {
            context.session().load(app);
            tell(context, selected, app.facts());
        }
        return ExitCode.OK;
    }

    private static void tell(Context context, Selected selected, Facts facts) {
        context.page()
                .line(Text.of("using ")
                        .plus(Style.NAME, facts.app())
                        .plus(facts.title().map(title -> " (" + title + ")").orElse("") + ": "
                                + facts.values().size() + " of "
                                + selected.policy().vocabulary().facts().size() + " facts known"));
    }
}
