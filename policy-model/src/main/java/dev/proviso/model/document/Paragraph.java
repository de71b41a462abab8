package dev.proviso.model.document;

import java.util.List;
import java.util.Optional;

/** Running text without a label of its own: title, preamble, lead-in, continuation, closing or body. */
public record Paragraph(NodeId id, ParagraphRole role, Passage passage, List<EditorialNote> notes, Lineage lineage)
        implements Node {

    public Paragraph {
        notes = List.copyOf(notes);
    }

    @Override
    public Optional<Label> label() {
        return Optional.empty();
    }

    @Override
    public List<Node> children() {
        return List.of();
    }
}
