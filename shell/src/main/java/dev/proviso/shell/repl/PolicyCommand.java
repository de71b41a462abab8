package dev.proviso.shell.repl;

import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.session.Choice;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.session.Session;
import dev.proviso.shell.text.Text;
import java.util.Optional;

/** {@code policy} and {@code revision}: choose what the session looks at. */
public final class PolicyCommand implements Command {

    private final boolean isRevision;

    private PolicyCommand(boolean isRevision) {
        this.isRevision = isRevision;
    }

    /** The command that chooses a policy. */
    public static PolicyCommand ofPolicy() {
        return new PolicyCommand(false);
    }

    /** The command that chooses a revision. */
    public static PolicyCommand ofRevision() {
        return new PolicyCommand(true);
    }

    @Override
    public Syntax syntax() {
        return isRevision
                ? Syntax.of("revision", Group.SESSION, "choose the revision to look at, or tell which it is")
                        .arguments(Argument.of("REVISION", "a revision of the policy", Kind.REVISION, Arity.OPTIONAL))
                        .shellOnly()
                : Syntax.of("policy", Group.SESSION, "choose the policy to look at, or tell which it is")
                        .arguments(Argument.of("POLICY", "a policy, or policy@revision", Kind.POLICY, Arity.OPTIONAL))
                        .shellOnly();
    }

    @Override
    public ExitCode run(Context context) {
        Session session = context.session();
        if (!context.arguments().isEmpty()) {
            Optional<String> named = Optional.of(context.arguments().get(0));
            Choice choice = (isRevision
                            ? Choice.of(Optional.empty(), Optional.empty(), named)
                            : Choice.of(Optional.empty(), named, Optional.empty()))
                    .over(session.choice());
            // Among several nothing may have been chosen yet; then no app was loaded either.
            Optional<Selected> before = session.app().map(any -> context.selected());
            Selected chosen = session.select(choice);
            session.choose(choice);
            if (before.filter(other -> !other.policy().equals(chosen.policy())).isPresent()) {
                session.unload();
                context.console().noticePage().line("The app was put away: its facts are for another policy.");
            }
        }
        context.page()
                .line(Text.of(session.select(session.choice()).headline() + "  "
                        + session.select(session.choice()).policy().title()));
        return ExitCode.OK;
    }
}
