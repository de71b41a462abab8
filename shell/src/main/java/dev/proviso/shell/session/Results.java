package dev.proviso.shell.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the results of a session go, which line gave the last one, and which parts the last list had. Not for more than one thread at a time. */
public final class Results {

    private Optional<Target> target = Optional.empty();
    private Optional<String> last = Optional.empty();
    private Listed listed = Listed.NOTHING;

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

    /** The parts that the last list had. */
    public Listed listed() {
        return listed;
    }

    /** Says which parts a list has; one that has none leaves the one before in place. */
    public void list(List<String> references) {
        listed = references.isEmpty() ? listed : new Listed(references);
    }
}
