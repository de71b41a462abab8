package dev.proviso.shell.facts;

import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;

/** {@code unset}: forgets a fact about the app that is loaded. */
public final class UnsetCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("unset", Group.SESSION, "forget a fact about the app: it is unknown then")
                .arguments(Argument.of("FACT", "a fact, a field in it, or an element of a list", Kind.FACT, Arity.ONE))
                .example("unset authentication.method", "one fact")
                .shellOnly();
    }

    @Override
    public ExitCode run(Context context) {
        FactAddress address = FactAddress.parse(
                context.arguments().get(0), context.selected().policy().vocabulary());
        LoadedApp app = context.session()
                .app()
                .orElseThrow(() -> Refusal.of(ExitCode.USAGE, "no app is loaded", "load one with 'use FACTS'"));
        Assignment.refuseAbsent(app.facts(), address.path());
        if (app.facts().value(address.path()) instanceof FactValue.Unknown) {
            context.changes()
                    .line(Text.of(Style.NAME, address.path().toString()).plus(" is unknown already"));
            return ExitCode.OK;
        }
        context.session().load(app.with(Assignment.apply(app.facts(), address.path(), FactValue.UNKNOWN)));
        context.changes().line(Text.of(Style.NAME, address.path().toString()).plus(outcome(address.path())));
        return ExitCode.OK;
    }

    private static String outcome(FactPath path) {
        boolean isElement =
                !path.steps().isEmpty() && path.steps().get(path.steps().size() - 1) instanceof FactPath.Element;
        return isElement ? " is taken out; the elements behind it moved up" : " is unknown now";
    }
}
