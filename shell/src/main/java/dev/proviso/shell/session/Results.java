package dev.proviso.shell.session;

import java.nio.file.Path;
import java.util.Optional;

/** Where the results of a session go, and which line gave the last one. Not for more than one thread at a time. */
public final class Results {

    private Optional<Target> target = Optional.empty();
    private Optional<String> last = Optional.empty();

    Results() {}

    /**
     * A file that results go to instead of the output.
     *
     * @param isOnce whether it is for one result, which replaces what the file holds; else each is put behind the one before
     */
    public record Target(Path file, boolean isOnce) {}

    /** The file that results go to; empty if they go to the output. */
    public Optional<Target> target() {
        return target;
    }

    /** Says where results go from now on. */
    public void go(Optional<Target> chosen) {
        target = chosen;
    }

    /** The line that gave the last result; empty if there was none. */
    public Optional<String> last() {
        return last;
    }

    /** Says that a line gave a result. */
    public void came(String line) {
        last = Optional.of(line);
    }
}
