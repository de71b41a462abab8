package dev.proviso.shell.facts;

import dev.proviso.shell.command.Context;
import dev.proviso.shell.settings.Setting;
import java.util.Map;
import java.util.Optional;

/** Whose word is the evidence for what is typed. */
public final class Witness {

    private Witness() {}

    /** Whom the settings name, else who sits in front of the machine, as far as it knows. */
    public static String of(Context context) {
        return Optional.of(context.session().settings().value(Setting.BY))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> user(context));
    }

    private static String user(Context context) {
        Map<String, String> environment = context.console().surroundings().environment();
        return Optional.ofNullable(environment.get("USER"))
                .or(() -> Optional.ofNullable(environment.get("LOGNAME")))
                .or(() -> Optional.ofNullable(environment.get("USERNAME")))
                .filter(name -> !name.isBlank())
                .orElse("unknown");
    }
}
