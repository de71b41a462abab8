package dev.proviso.importer.carry;

import dev.proviso.model.document.Clause;
import dev.proviso.model.document.EditorialNote;
import dev.proviso.model.document.Item;
import dev.proviso.model.document.Label;
import dev.proviso.model.document.Lineage;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.NodeStatus;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.Passage;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The nodes of an imported text under the ids they keep, and among them the tombstones of what is gone. */
final class Trees {

    private static final Passage NOTHING = new Passage("", "", "", "", "", "", "");

    private final Heirs heirs;
    private final Outline imported;
    private final Map<NodeId, Node> byName = new LinkedHashMap<>();
    private final Map<NodeId, NodeId> parents = new LinkedHashMap<>();
    private final Map<NodeId, List<EditorialNote>> notes = new LinkedHashMap<>();
    /** What goes behind a node, or, where that is empty, first among the children of a parent. */
    private final Map<Place, List<Node>> graves = new LinkedHashMap<>();

    /** Where a tombstone goes; no parent means the top. */
    private record Place(Optional<NodeId> parent, Optional<NodeId> behind) {}

    private Trees(Heirs heirs, Revision young) {
        this.heirs = heirs;
        this.imported = Outline.of(young);
    }

    /**
     * The nodes.
     *
     * @param young with the ids that the import proposed
     */
    static List<Node> of(Revision base, Revision young, Heirs heirs) {
        Trees trees = new Trees(heirs, young);
        for (Node node : young.preorder()) {
            NodeId name = heirs.name(node.id());
            trees.byName.put(name, node);
            trees.imported.parent(node.id()).ifPresent(parent -> trees.parents.put(name, heirs.name(parent.id())));
        }
        for (Node old : base.preorder()) {
            Optional.ofNullable(trees.byName.get(old.id()))
                    .filter(now -> heirs.stands(old.id()))
                    .ifPresent(now -> trees.notes.put(old.id(), notes(old, now)));
        }
        trees.bury(base.nodes(), new Place(Optional.empty(), Optional.empty()));
        return trees.siblings(young.nodes(), Optional.empty());
    }

    /** What people noted stays; of what the import noted, only what may be about the words that changed. */
    private static List<EditorialNote> notes(Node old, Node now) {
        return old.passage().equals(now.passage()) ? old.notes() : both(old.notes(), now.notes());
    }

    private static List<EditorialNote> both(List<EditorialNote> old, List<EditorialNote> now) {
        List<EditorialNote> both = new ArrayList<>(old);
        now.stream().filter(note -> !both.contains(note)).forEach(both::add);
        return both;
    }

    private Place bury(List<Node> siblings, Place start) {
        Place place = start;
        for (Node old : siblings) {
            if (heirs.stands(old.id())) {
                if (parent(old.id()).equals(place.parent())) {
                    place = new Place(place.parent(), Optional.of(old.id()));
                }
                if (byName.get(old.id()) instanceof Paragraph) {
                    place = bury(old.children(), place);
                } else {
                    bury(old.children(), new Place(Optional.of(old.id()), Optional.empty()));
                }
            } else {
                graves.computeIfAbsent(place, any -> new ArrayList<>()).add(tombstone(old));
                place = bury(old.children(), place);
            }
        }
        return place;
    }

    private Optional<NodeId> parent(NodeId id) {
        return Optional.ofNullable(parents.get(id));
    }

    private Node tombstone(Node old) {
        Lineage lineage =
                old.isRemoved() ? old.lineage() : new Lineage(NodeStatus.REMOVED, List.of(), heirs.of(old.id()));
        return made(old, old.id(), Optional.empty(), NOTHING, List.of(), List.of(), lineage);
    }

    /** That a label was used before is noted of where it stands now, whatever was noted before. */
    private List<Node> siblings(List<Node> siblings, Optional<NodeId> parent) {
        List<Node> made = new ArrayList<>(graves.getOrDefault(new Place(parent, Optional.empty()), List.of()));
        Set<String> labels = new HashSet<>();
        for (Node node : siblings) {
            NodeId id = heirs.name(node.id());
            boolean isRepeated =
                    node.label().filter(label -> !labels.add(label.text())).isPresent();
            Lineage lineage = new Lineage(node.lineage().status(), heirs.madeOf(id), List.of());
            made.add(made(
                    node,
                    id,
                    node.label(),
                    node.passage(),
                    siblings(node.children(), Optional.of(id)),
                    isRepeated
                            ? both(notes.getOrDefault(id, List.of()), node.notes())
                            : notes.getOrDefault(id, node.notes()),
                    lineage));
            made.addAll(graves.getOrDefault(new Place(parent, Optional.of(id)), List.of()));
        }
        return made;
    }

    /** The same nodes with notes added to some. */
    static List<Node> noting(List<Node> nodes, Function<NodeId, List<EditorialNote>> added) {
        return nodes.stream()
                .map(node -> {
                    List<EditorialNote> all = new ArrayList<>(node.notes());
                    added.apply(node.id()).stream()
                            .filter(note -> !all.contains(note))
                            .forEach(all::add);
                    return made(
                            node,
                            node.id(),
                            node.label(),
                            node.passage(),
                            noting(node.children(), added),
                            all,
                            node.lineage());
                })
                .toList();
    }

    private static Node made(
            Node like,
            NodeId id,
            Optional<Label> label,
            Passage passage,
            List<Node> children,
            List<EditorialNote> notes,
            Lineage lineage) {
        if (like instanceof Paragraph paragraph) {
            return new Paragraph(id, paragraph.role(), passage, notes, lineage);
        }
        if (like instanceof Section) {
            return new Section(id, label, passage, children, notes, lineage);
        }
        return like instanceof Clause
                ? new Clause(id, label, passage, children, notes, lineage)
                : new Item(id, label, passage, children, notes, lineage);
    }
}
