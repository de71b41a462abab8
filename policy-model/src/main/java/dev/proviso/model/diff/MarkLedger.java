package dev.proviso.model.diff;

import dev.proviso.model.document.NodeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The marks found so far, each where its words stand. Grows while revisions are compared; not shared. */
final class MarkLedger {

    private final Map<NodeId, List<Mark>> ofOld = new HashMap<>();
    private final Map<NodeId, List<Mark>> ofNew = new HashMap<>();
    private final List<Mark> ofNone = new ArrayList<>();

    /** On an old node, of what is gone. */
    void addToOld(NodeId node, Mark mark) {
        ofOld.computeIfAbsent(node, any -> new ArrayList<>()).add(mark);
    }

    void addToNew(NodeId node, Mark mark) {
        ofNew.computeIfAbsent(node, any -> new ArrayList<>()).add(mark);
    }

    /** Of what belongs to no node. */
    void add(Mark mark) {
        ofNone.add(mark);
    }

    List<Mark> ofOld(NodeId node) {
        return ofOld.getOrDefault(node, List.of());
    }

    List<Mark> ofNew(NodeId node) {
        return ofNew.getOrDefault(node, List.of());
    }

    List<Mark> ofNone() {
        return List.copyOf(ofNone);
    }
}
