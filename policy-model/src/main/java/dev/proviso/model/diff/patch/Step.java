package dev.proviso.model.diff.patch;

/** One step of a {@link Patch}. Nodes are counted in the order of the text, from 0. */
public sealed interface Step {

    /**
     * Nodes that stay as they are, here or where they moved to.
     *
     * @param from the first one in the old revision
     * @param count how many follow each other in both revisions, from 1
     */
    record Keep(int from, int count) implements Step {}

    /** A node of which something changed: words, label, markup, white space, depth. */
    record Edit(int from, Leaf before, Leaf after) implements Step {}

    /** A node that the old revision does not have. */
    record Insert(Leaf after) implements Step {}

    /** A node that the new revision does not have. */
    record Delete(int from, Leaf before) implements Step {}
}
