package dev.proviso.importer.carry;

import dev.proviso.importer.carry.Concern.Kind;
import dev.proviso.model.document.EditorialNote;
import dev.proviso.model.document.NodeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what a person has to look at. */
final class Concerns {

    private final Set<Concern> all = new LinkedHashSet<>();

    void add(Kind kind, NodeId node, String text) {
        all.add(new Concern(kind, node, text));
    }

    /** By kind, then in the order of the text; what is about one node in the order in which it was found. */
    List<Concern> inOrder(List<NodeId> order) {
        Map<NodeId, Integer> places = new HashMap<>();
        order.forEach(id -> places.putIfAbsent(id, places.size()));
        return all.stream()
                .sorted(Comparator.comparing(Concern::kind)
                        .thenComparing(concern -> places.getOrDefault(concern.node(), Integer.MAX_VALUE)))
                .toList();
    }

    /** The notes for a node. Test cases are no part of a revision, so that nothing is noted of them. */
    Map<NodeId, List<EditorialNote>> notes() {
        Map<NodeId, List<EditorialNote>> notes = new HashMap<>();
        for (Concern concern : all) {
            if (concern.kind() != Kind.CASE) {
                notes.computeIfAbsent(concern.node(), any -> new ArrayList<>())
                        .add(new EditorialNote("To look at: " + concern.text() + "."));
            }
        }
        return notes;
    }
}
