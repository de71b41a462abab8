package dev.proviso.shell.facts;

import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Names for apps that are opened: two files that call their app the same are two apps all the same. */
final class OwnName {

    private OwnName() {}

    /** The app under its name or, where an app of another file has that already, under the name of its file, numbered if need be. */
    static LoadedApp of(LoadedApp app, Session session) {
        if (isFree(app.name(), app, session)) {
            return app;
        }
        String stem = app.file().map(OwnName::stem).orElse(app.name());
        String name = stem;
        for (int number = 2; !isFree(name, app, session); number++) {
            name = stem + "-" + number;
        }
        return app.called(name);
    }

    private static boolean isFree(String name, LoadedApp app, Session session) {
        Optional<LoadedApp> other = session.app(name);
        return other.isEmpty() || isOfOneFile(other.get(), app);
    }

    /** Whether two apps stand in one file, by whatever way it was named. */
    static boolean isOfOneFile(LoadedApp one, LoadedApp other) {
        if (one.file().isEmpty() || other.file().isEmpty()) {
            return one.file().equals(other.file());
        }
        String file = one.file().get();
        String otherFile = other.file().get();
        return file.equals(otherFile) || isOne(file, otherFile);
    }

    private static boolean isOne(String file, String other) {
        try {
            return Files.isSameFile(Path.of(file), Path.of(other));
        } catch (IOException e) {
            return false;
        }
    }

    private static String stem(String file) {
        String name = String.valueOf(Path.of(file).getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
