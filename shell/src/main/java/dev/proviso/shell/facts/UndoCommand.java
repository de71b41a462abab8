package dev.proviso.shell.facts;

import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.Optional;

/** {@code undo}: take back the last change of the session. */
public final class UndoCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("undo", Group.SESSION, "take back the last change of the session")
                .details(
                        "Every line that changes which apps are open, what is known of them or which policy is looked at is one step."
                                + " Files are left as they are: what was saved stays saved.")
                .arguments(Argument.of("N", "how many steps; 1 if left out", Kind.NUMBER, Arity.OPTIONAL))
                .example("undo", "one step")
                .shellOnly();
    }

    @Override
    public ExitCode run(Context context) {
        int steps = Steps.of(context, context.session().done().size());
        for (int i = 0; i < steps; i++) {
            Optional<String> line = context.session().undo();
            if (line.isEmpty() && i == 0) {
                throw Refusal.of(ExitCode.USAGE, "there is nothing to undo");
            }
            line.ifPresent(done ->
                    context.changes().line(0, 4, Text.of("undid: ").plus(Style.NAME, done)));
        }
        return ExitCode.OK;
    }
}
