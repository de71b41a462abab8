package dev.proviso.model.read;

import dev.proviso.model.diagnostic.Problem;
import dev.proviso.model.diagnostic.Subject;
import dev.proviso.model.document.Clause;
import dev.proviso.model.document.DocumentId;
import dev.proviso.model.document.EditorialNote;
import dev.proviso.model.document.Item;
import dev.proviso.model.document.Label;
import dev.proviso.model.document.Lineage;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.NodeStatus;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.ParagraphRole;
import dev.proviso.model.document.Passage;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Reference;
import dev.proviso.model.document.RelatedDocument;
import dev.proviso.model.document.Section;
import dev.proviso.model.read.DataNode.Mapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a revision's nodes, with the norms and references that stand beside them. */
final class NodeReader {

    private static final List<String> KINDS = List.of("section", "clause", "item", "paragraph");

    private final Reading reading;
    private final Index index;
    private final Policy policy;
    private final Pieces pieces;
    private final NormReader normReader;
    private final PassageReader passageReader;
    private final List<Norm> norms = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    NodeReader(Reading reading, Index index, Policy policy, Pieces pieces) {
        this.reading = reading;
        this.index = index;
        this.policy = policy;
        this.pieces = pieces;
        this.normReader = new NormReader(reading, index, pieces);
        this.passageReader = new PassageReader(reading);
    }

    /** The norms read so far, in the order of their clauses. */
    List<Norm> norms() {
        return norms;
    }

    /** The references read so far, in the order of the text. */
    List<Reference> references() {
        return references;
    }

    List<Node> nodes(List<DataNode> siblings) {
        List<Node> nodes = new ArrayList<>();
        Map<String, DataNode> labels = new HashMap<>();
        for (DataNode sibling : siblings) {
            Fields.of(reading, sibling, owner(sibling)).ifPresent(fields -> {
                refuseRepeatedLabel(fields, labels);
                node(fields).ifPresent(nodes::add);
            });
        }
        return nodes;
    }

    /** What a mapping describes, as far as it says so, for messages. */
    private static String owner(DataNode node) {
        return KINDS.stream()
                .filter(kind -> node instanceof Mapping mapping
                        && mapping.entries().stream()
                                .anyMatch(entry -> entry.key().text().equals(kind)))
                .findFirst()
                .map(kind -> kind.equals("item") ? "an item" : "a " + kind)
                .orElse("a node");
    }

    private void refuseRepeatedLabel(Fields fields, Map<String, DataNode> labels) {
        if (fields.has("paragraph")) {
            return;
        }
        fields.scalar("label").ifPresent(label -> {
            DataNode first = labels.putIfAbsent(label.text(), label);
            // A publisher may print one label twice. Then the node says so in a note, and it is no mistake of the data.
            if (first != null && fields.list("notes").isEmpty()) {
                reading.report(
                        Problem.DUPLICATE_ID,
                        label,
                        "the label '" + label.text() + "' already stands on line "
                                + reading.locate(first).line() + " under the same parent",
                        Optional.of("correct it, or, if the publisher's text repeats it, say so in the node's notes"));
            }
        });
    }

    private Optional<Node> node(Fields fields) {
        List<String> kinds = KINDS.stream().filter(fields::has).toList();
        if (kinds.size() != 1) {
            reading.report(
                    Problem.MISSING_KEY,
                    fields.head(),
                    kinds.isEmpty() ? "a node says what it is" : "a node is one thing only",
                    Optional.of("give one of the keys section, clause, item, paragraph, with the node's id"));
            return Optional.empty();
        }
        String kind = kinds.get(0);
        Optional<NodeId> id = fields.requiredName(kind, Pieces.SLUG, NodeId::isValid, NodeId::new);
        id.ifPresent(node ->
                index.declare("node", node.value(), fields.optional(kind).orElse(fields.mapping())));
        NodeId self = id.orElse(new NodeId("unnamed"));

        Optional<Label> label = label(fields, kind);
        Lineage lineage = lineage(fields);
        Passage passage = passageReader.passage(fields, kind, lineage.status());
        List<EditorialNote> notes =
                fields.texts("notes").stream().map(EditorialNote::new).toList();
        fields.list("norms").forEach(norm -> normReader.norm(norm, self).ifPresent(norms::add));
        fields.list("references")
                .forEach(reference -> reference(reference, self).ifPresent(references::add));
        Node node;
        if (kind.equals("paragraph")) {
            node = new Paragraph(self, fields.requiredConstant("role", ParagraphRole.class), passage, notes, lineage);
        } else {
            List<Node> children = nodes(fields.list("children"));
            node = switch (kind) {
                case "section" -> new Section(self, label, passage, children, notes, lineage);
                case "clause" -> new Clause(self, label, passage, children, notes, lineage);
                default -> new Item(self, label, passage, children, notes, lineage);
            };
        }
        index.add(node);
        pieces.allowances(fields, Subject.Kind.NODE, self);
        fields.close();
        return Optional.of(node);
    }

    private Optional<Label> label(Fields fields, String kind) {
        if (kind.equals("paragraph")) {
            return Optional.empty();
        }
        return fields.name(
                "label",
                "a label such as A, 4 or iv",
                text -> !text.isBlank() && text.equals(text.strip()),
                Label::new);
    }

    private Lineage lineage(Fields fields) {
        return fields.optional("lineage")
                .flatMap(node -> Fields.of(reading, node, "a lineage"))
                .map(lineage -> {
                    Lineage read = new Lineage(
                            lineage.constant("status", NodeStatus.class).orElse(NodeStatus.ACTIVE),
                            // Nodes of the revision before this one, which is not at hand.
                            lineage.names("derived_from", Pieces.SLUG, NodeId::isValid, NodeId::new),
                            pieces.ids(lineage, "successors", "node", NodeId::isValid, NodeId::new));
                    lineage.close();
                    return read;
                })
                .orElse(Lineage.ORIGINAL);
    }

    private Optional<Reference> reference(DataNode node, NodeId from) {
        return Fields.of(reading, node, "a reference").flatMap(fields -> {
            String text = fields.requiredText("text");
            index.later(() -> index.node(from).ifPresent(owner -> {
                if (!owner.text().contains(text) && !owner.passage().heading().contains(text)) {
                    reading.report(
                            Problem.WORDS_NOT_FOUND,
                            fields.optional("text").orElse(node),
                            "these words do not stand in '" + from + "'",
                            Optional.of("quote the mention as it is printed there"));
                }
            }));
            Optional<Reference.Target> target = target(fields);
            Reference.Relation relation = fields.requiredConstant("relation", Reference.Relation.class);
            fields.close();
            return target.map(to -> new Reference(from, text, to, relation));
        });
    }

    private Optional<Reference.Target> target(Fields fields) {
        Optional<Reference.Target> toNode = pieces.nodeId(fields, "node").map(Reference.ToNode::new);
        Optional<Reference.Target> toDocument = fields.name(
                        "document", Pieces.SLUG, DocumentId::isValid, DocumentId::new)
                .map(id -> {
                    List<String> known = policy.documents().stream()
                            .map(RelatedDocument::id)
                            .map(DocumentId::value)
                            .toList();
                    if (!known.contains(id.value())) {
                        index.dangling(
                                "document",
                                id.value(),
                                fields.optional("document").orElse(fields.mapping()),
                                known);
                    }
                    return new Reference.ToDocument(id);
                });
        Optional<Reference.Target> unresolved =
                fields.flag("unresolved").filter(flag -> flag).map(flag -> new Reference.Unresolved());
        long given = List.of("node", "document", "unresolved").stream()
                .filter(fields::has)
                .count();
        if (given != 1) {
            reading.report(
                    Problem.MISSING_KEY,
                    fields.head(),
                    "a reference has one target",
                    Optional.of("give one of the keys node, document, unresolved: true"));
        }
        return toNode.or(() -> toDocument).or(() -> unresolved);
    }
}
