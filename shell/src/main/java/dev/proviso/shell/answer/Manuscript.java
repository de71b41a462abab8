package dev.proviso.shell.answer;

import java.util.List;

/** Takes a reply piece by piece. All texts may hold anything: each format sees to it that they are shown as they are. */
interface Manuscript {

    /** Sentences. */
    void paragraph(String text);

    /** What the next pieces are about. */
    void heading(String text);

    /** Words of somebody else, verbatim. */
    void quote(String words);

    /**
     * Things in a row, under a line that introduces them.
     *
     * @param items each of one statement, or of several that belong together
     */
    void items(String introduction, List<List<Statement>> items, boolean areNumbered);
}
