package dev.proviso.shell.search;

import java.util.List;

/** Ranks the parts of a revision by how well they answer words. */
public interface ClauseSearch {

    /**
     * The parts that match, the best first; those that match alike in the order of the document.
     *
     * @param query words in any form; words in double quotes must stand together
     * @param limit how many parts at most
     */
    List<Hit> search(String query, int limit);
}
