package dev.proviso.shell.command;

import java.util.Map;

/** The directory that {@code ~} means: what HOME says, as in the shells around, and not what the system knows of the account. */
public final class HomeDirectory {

    private HomeDirectory() {}

    /** That of this process. */
    public static String ofProcess() {
        return of(System.getenv());
    }

    /** By these variables; where they do not say, what the JVM holds for it. Empty if nobody knows. */
    public static String of(Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", "");
        return home.isEmpty() ? System.getProperty("user.home", "") : home;
    }
}
