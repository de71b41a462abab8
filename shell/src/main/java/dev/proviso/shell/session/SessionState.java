package dev.proviso.shell.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of a session can be undone. Immutable.
 *
 * @param choice what commands look at unless they say otherwise
 * @param apps that are open; the one that is worked on is the last. INVARIANT: no two have one name
 */
record SessionState(Choice choice, List<LoadedApp> apps) {

    static final SessionState EMPTY = new SessionState(Choice.NONE, List.of());

    SessionState {
        apps = List.copyOf(apps);
    }

    Optional<LoadedApp> app() {
        return apps.isEmpty() ? Optional.empty() : Optional.of(apps.get(apps.size() - 1));
    }

    Optional<LoadedApp> app(String name) {
        return apps.stream().filter(app -> app.name().equals(name)).findFirst();
    }

    SessionState choosing(Choice other) {
        return new SessionState(other, apps);
    }

    /** With an app in place of the one of its name, to be worked on. */
    SessionState loading(LoadedApp app) {
        List<LoadedApp> more = new ArrayList<>(closing(app.name()).apps);
        more.add(app);
        return new SessionState(choice, more);
    }

    /** Without the app of a name. */
    SessionState closing(String name) {
        return new SessionState(
                choice, apps.stream().filter(app -> !app.name().equals(name)).toList());
    }

    SessionState closingAll() {
        return new SessionState(choice, List.of());
    }
}
