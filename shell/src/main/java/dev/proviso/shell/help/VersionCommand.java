package dev.proviso.shell.help;

import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.outcome.ExitCode;
import java.util.Optional;

/** {@code version}: which Proviso on which Java. */
public final class VersionCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("version", Group.META, "tell the version (also --version)")
                .example("version", "the version");
    }

    @Override
    public ExitCode run(Context context) {
        String version = version();
        String java = System.getProperty("java.version", "");
        if (context.isJson()) {
            context.json(json -> json.put("version", version).put("java", java));
        } else {
            context.page().line("proviso " + version + " (Java " + java + ")");
        }
        return ExitCode.OK;
    }

    /** As it is in the manifest of the jar. */
    static String version() {
        return Optional.ofNullable(VersionCommand.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }
}
