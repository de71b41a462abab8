package dev.proviso.shell.session;

import dev.proviso.model.fact.Facts;
import java.util.Optional;

/**
 * The app that a session works on.
 *
 * @param file where its facts were read from; empty if they were typed
 * @param isChanged whether facts were set or unset since
 */
public record LoadedApp(Facts facts, Optional<String> file, boolean isChanged) {

    /** The same app, known differently. */
    public LoadedApp with(Facts changed) {
        return new LoadedApp(changed, file, true);
    }
}
