package dev.proviso.shell.repl;

import dev.proviso.shell.session.DirectoryState;
import dev.proviso.shell.session.Session;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files that a line's result comes from, and how they were at a moment.
 *
 * @param states by the name of a file or directory
 */
record WatchedFiles(Map<String, DirectoryState> states) {

    /** How long a change may go unnoticed: to look takes next to nothing. */
    private static final Duration BREATH = Duration.ofMillis(200);

    WatchedFiles {
        states = Map.copyOf(states);
    }

    /** Those of the open apps, of the policy in a directory, and what words of the line name. */
    static WatchedFiles of(Session session, String line) {
        List<String> names = new ArrayList<>();
        session.apps().forEach(app -> app.file().ifPresent(names::add));
        session.choice().directory().ifPresent(names::add);
        for (String word : line.split("[\\s'\";]+", -1)) {
            if (word.indexOf('.') >= 0 || word.indexOf('/') >= 0) {
                names.add(word);
            }
        }
        Map<String, DirectoryState> states = new LinkedHashMap<>();
        for (String name : names) {
            path(name).ifPresent(path -> states.put(name, DirectoryState.of(path)));
        }
        return new WatchedFiles(states);
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::exists);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** With those of an earlier look too, as they are now: what is being written anew is not there for a moment. */
    WatchedFiles and(WatchedFiles earlier) {
        Map<String, DirectoryState> all = new LinkedHashMap<>(states);
        earlier.states.keySet().forEach(name -> all.computeIfAbsent(name, gone -> DirectoryState.of(Path.of(gone))));
        return new WatchedFiles(all);
    }

    boolean isEmpty() {
        return states.isEmpty();
    }

    /**
     * Waits until one is not any more as it was, and until nobody has written into it for a moment; or until so much time has passed.
     *
     * @return what has changed, in words; empty if only time has passed
     */
    String awaitChange(Optional<Duration> longest) throws InterruptedException {
        long start = System.nanoTime();
        while (true) {
            Optional<String> changed = changed();
            if (changed.isPresent()) {
                settle(changed.get());
                return "  " + changed.get() + " has changed";
            }
            long left = longest.map(time -> time.toNanos() - (System.nanoTime() - start))
                    .orElse(BREATH.toNanos());
            if (left <= 0) {
                return "";
            }
            Thread.sleep(Duration.ofNanos(Math.min(left, BREATH.toNanos())).toMillis() + 1);
        }
    }

    private Optional<String> changed() {
        return states.entrySet().stream()
                .filter(known -> !DirectoryState.of(Path.of(known.getKey())).equals(known.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static void settle(String name) throws InterruptedException {
        DirectoryState before;
        DirectoryState now = DirectoryState.of(Path.of(name));
        do {
            before = now;
            Thread.sleep(BREATH.toMillis());
            now = DirectoryState.of(Path.of(name));
        } while (!now.equals(before));
    }
}
