package dev.proviso.model.document;

import java.util.List;
import java.util.Optional;

/** A numbered provision. It may hold sub-clauses, items and continuation paragraphs. */
public record Clause(
        NodeId id,
        Optional<Label> label,
        Passage passage,
        List<Node> children,
        List<EditorialNote> notes,
        Lineage lineage)
        implements Node {

    public Clause {
        children = List.copyOf(children);
        notes = List.copyOf(notes);
    }
}
