package dev.proviso.dsl.query;

import dev.proviso.dsl.query.FieldTypes.PartKind;
import dev.proviso.model.document.Clause;
import dev.proviso.model.document.Item;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.Section;
import java.util.Optional;

/** A part of the document, seen in its revision. */
record Part(Node node, DocumentIndex index) {

    String label() {
        return index.outline().citation(node.id());
    }

    PartKind kind() {
        if (node instanceof Section) {
            return PartKind.WHOLE_SECTION;
        }
        if (node instanceof Clause) {
            return PartKind.CLAUSE;
        }
        return node instanceof Item ? PartKind.ITEM : PartKind.PARAGRAPH;
    }

    /** The label of the section it lies in; none for what stands outside all sections. */
    Optional<String> section() {
        return index.outline().path(node.id()).stream()
                .filter(Section.class::isInstance)
                .findFirst()
                .map(section -> index.outline().citation(section.id()));
    }

    Optional<String> parent() {
        return index.outline().parent(node.id()).map(parent -> index.outline().citation(parent.id()));
    }
}
