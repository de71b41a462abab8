package dev.proviso.shell.session;

import dev.proviso.model.fact.Facts;
import java.util.Optional;

/**
 * An app that a session works on.
 *
 * @param file where its facts were read from or saved to; empty if they were typed
 */
public record LoadedApp(Facts facts, Optional<String> file) {

    /** An app whose facts are typed. */
    public static LoadedApp typed(Facts facts) {
        return new LoadedApp(facts, Optional.empty());
    }

    /** An app whose facts come from a file. */
    public static LoadedApp of(Facts facts, String file) {
        return new LoadedApp(facts, Optional.of(file));
    }

    /** How it is called in the session. */
    public String name() {
        return facts.app();
    }

    /** The same app under another name. */
    public LoadedApp called(String name) {
        return new LoadedApp(
                new Facts(name, facts.title(), facts.asOf(), facts.values(), facts.evidence(), facts.locations()),
                file);
    }

    /** The same app, known differently. */
    public LoadedApp with(Facts changed) {
        return new LoadedApp(changed, file);
    }
}
