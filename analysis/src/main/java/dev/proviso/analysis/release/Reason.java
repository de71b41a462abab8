package dev.proviso.analysis.release;

import dev.proviso.model.document.NodeId;
import java.util.List;

/**
 * A change, and which way it tends.
 *
 * @param isProved whether that was proved for all apps, or lies in the form alone; else it is what the words suggest, or cannot be excluded
 * @param words why, in a few words that go on from the name of a clause, such as {@code asks for more}
 * @param before the parts of the old revision that it is about; empty for what is new or concerns the whole
 * @param after the parts of the new revision
 */
public record Reason(Tendency tendency, boolean isProved, String words, List<NodeId> before, List<NodeId> after) {

    public Reason {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
