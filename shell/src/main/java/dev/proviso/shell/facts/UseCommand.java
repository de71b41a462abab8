package dev.proviso.shell.facts;

import dev.proviso.model.fact.Facts;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.Optional;

/** {@code use}: loads an app into the session. */
public final class UseCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("use", Group.SESSION, "load the facts of an app; check, why and facts then mean that app")
                .arguments(Argument.of("FACTS", "a facts file, YAML or JSON", Kind.FACTS_FILE, Arity.ONE))
                .example("use policy-data/examples/crm-sync.yaml", "load an app")
                .shellOnly();
    }

    @Override
    public ExitCode run(Context context) {
        Selected selected = context.selected();
        String file = context.arguments().get(0);
        Facts facts = FactsFiles.read(context, selected, file);
        context.session().load(new LoadedApp(facts, Optional.of(file), false));
        context.page()
                .line(Text.of("using ")
                        .plus(Style.NAME, facts.app())
                        .plus(facts.title().map(title -> " (" + title + ")").orElse("") + ": "
                                + facts.values().size() + " of "
                                + selected.policy().vocabulary().facts().size() + " facts known"));
        return ExitCode.OK;
    }
}
