package dev.proviso.model.diff.history;

import dev.proviso.model.document.Node;
import java.util.Arrays;

/**
 * For each character of a node's heading and text the index of the revision that it came with. Not shared, and not changed once made.
 */
@SuppressWarnings("ArrayRecordComponent") // Read in this package alone, by place; never compared.
record Origins(int[] heading, int[] text) {

    /** All of one revision. */
    static Origins of(Node node, int revision) {
        return new Origins(
                filled(node.passage().heading().length(), revision),
                filled(node.text().length(), revision));
    }

    static int[] filled(int size, int revision) {
        int[] filled = new int[size];
        Arrays.fill(filled, revision);
        return filled;
    }
}
