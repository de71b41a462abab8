package dev.proviso.shell.repl;

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
import dev.proviso.shell.session.Results;
import dev.proviso.shell.session.Results.Target;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** {@code output}: sends results to a file. */
public final class OutputCommand implements Command {

    private static final String ONCE = "once";

    @Override
    public Syntax syntax() {
        return Syntax.of("output", Group.SESSION, "send results to a file, or to the screen again")
                .details(
                        "From now on the results of commands that read the policy or check apps are put behind each other in FILE,"
                                + " without colours; 'output' alone ends that. With --once only the next one, in place of what the"
                                + " file holds. Everything else is told on the screen.")
                .arguments(Argument.of("FILE", "where to", Kind.FILE, Arity.OPTIONAL))
                .options(Option.flag(ONCE, "only the next result, in place of what the file holds"))
                .example("output verdicts.csv --once; count findings by verdict --format csv", "one result in a file")
                .aliases("\\o")
                .shellOnly();
    }

    @Override
    public ExitCode run(Context context) {
        Results results = context.session().results();
        if (context.arguments().isEmpty()) {
            String was = results.target()
                    .map(target -> "results go to the screen again; they went to " + target.file())
                    .orElse("results go to the screen");
            results.go(Optional.empty());
            context.console().noticePage().line(was);
            return ExitCode.OK;
        }
        String name = context.arguments().get(0);
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw Refusal.of(ExitCode.USAGE, "'" + name + "' is a directory");
            }
            boolean isOnce = context.invocation().has(ONCE);
            results.go(Optional.of(new Target(file, isOnce)));
            context.console()
                    .noticePage()
                    .line(
                            isOnce
                                    ? "the next result goes to " + file + ", in place of what it holds"
                                    : "results go to " + file + " from now on, until 'output' alone");
        } catch (InvalidPathException e) {
            throw Refusal.of(ExitCode.USAGE, "'" + name + "' cannot be the name of a file");
        }
        return ExitCode.OK;
    }
}
