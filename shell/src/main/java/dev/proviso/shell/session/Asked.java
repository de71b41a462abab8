package dev.proviso.shell.session;

import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.RevisionAddress;
import java.util.Optional;
import java.util.Set;

/**
 * A question that was searched for, and what about.
 *
 * @param words as they were typed
 * @param revision that was searched
 * @param app that was in use then
 * @param found the parts that were shown for it
 */
public record Asked(String words, RevisionAddress revision, Optional<String> app, Set<NodeId> found) {

    public Asked {
        found = Set.copyOf(found);
    }

    /** Whether it is still what one speaks of: not once another revision is looked at, or another app. */
    boolean isOf(RevisionAddress selected, Optional<String> inUse) {
        return revision.equals(selected) && (app.isEmpty() || app.equals(inUse));
    }
}
