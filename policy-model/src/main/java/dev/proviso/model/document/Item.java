package dev.proviso.model.document;

import java.util.List;
import java.util.Optional;

/** A bullet or an element of a list inside a clause. */
public record Item(
        NodeId id,
        Optional<Label> label,
        Passage passage,
        List<Node> children,
        List<EditorialNote> notes,
        Lineage lineage)
        implements Node {

    public Item {
        children = List.copyOf(children);
        notes = List.copyOf(notes);
    }
}
