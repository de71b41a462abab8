package dev.proviso.model.document;

import java.util.List;
import java.util.Optional;

/** A part that groups others, usually under a heading. */
public record Section(
        NodeId id,
        Optional<Label> label,
        Passage passage,
        List<Node> children,
        List<EditorialNote> notes,
        Lineage lineage)
        implements Node {

    public Section {
        children = List.copyOf(children);
        notes = List.copyOf(notes);
    }
}
