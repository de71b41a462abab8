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

/** {@code redo}: change again what was undone. */
public final class RedoCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("redo", Group.SESSION, "change again what was undone")
                .details("A line that changes something else ends what can be done again.")
                .arguments(Argument.of("N", "how many steps; 1 if left out", Kind.NUMBER, Arity.OPTIONAL))
                .example("redo", "one step")
                .shellOnly();
    }

    @Override
    public ExitCode run(Context context) {
        int steps = Steps.of(context, context.session().undone().size());
        for (int i = 0; i < steps; i++) {
            Optional<String> line = context.session().redo();
            if (line.isEmpty() && i == 0) {
                throw Refusal.of(ExitCode.USAGE, "there is nothing to do again");
            }
            line.ifPresent(done ->
                    context.changes().line(0, 4, Text.of("did again: ").plus(Style.NAME, done)));
        }
        return ExitCode.OK;
    }
}
