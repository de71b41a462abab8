package dev.proviso.shell.session;

import dev.proviso.search.ClauseSearch;
import java.util.IdentityHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The indexes of the revisions that were searched in. The first search loads the library for it; who does not search does not pay. */
final class Searches {

    /** Held, since a logger that nobody holds forgets what it was told. */
    private final Logger ofLucene = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private final IdentityHashMap<Selected, ClauseSearch> indexes = new IdentityHashMap<>();

    Searches() {
        // It warns of a JDK whose vector instructions it does not know; nothing here needs them, and nobody asked.
        ofLucene.setLevel(Level.OFF);
    }

    ClauseSearch of(Selected selected) {
        return indexes.computeIfAbsent(selected, which -> ClauseSearch.of(which.policy(), which.revision()));
    }
}
