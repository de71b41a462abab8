package dev.proviso.shell.facts;

import dev.proviso.model.fact.Evidence;
import dev.proviso.model.fact.EvidenceMethod;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.settings.Setting;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Whose word is the evidence for what is typed.
 *
 * @param by a name
 * @param today the day on which it is said
 */
public record Witness(String by, LocalDate today) {

    /** Whom the settings name, else who sits in front of the machine, as far as it knows. */
    public static Witness of(Context context) {
        return new Witness(name(context), context.session().today());
    }

    /** The evidence that this person's word is, with a note on it. */
    public Evidence evidence(Optional<EvidenceMethod> method, String note) {
        return new Evidence(
                method,
                Optional.empty(),
                Optional.empty(),
                Optional.of(by),
                Optional.of(today),
                Optional.empty(),
                Optional.empty(),
                Optional.of(note));
    }

    private static String name(Context context) {
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
