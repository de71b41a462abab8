package dev.proviso.model.bundle;

import dev.proviso.model.document.Clause;
import dev.proviso.model.document.EditorialNote;
import dev.proviso.model.document.Item;
import dev.proviso.model.document.Label;
import dev.proviso.model.document.Lineage;
import dev.proviso.model.document.Markup;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.NodeStatus;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.ParagraphRole;
import dev.proviso.model.document.Passage;
import dev.proviso.model.document.Section;
import java.util.List;
import java.util.Optional;

/** Packs the nodes of a revision. */
final class NodeCodec {

    private NodeCodec() {}

    static void write(Encoder out, Node node) {
        out.group(group -> {
            group.text(kind(node));
            group.word(node.id());
            passage(group, node.passage());
            group.list(node.notes(), note -> group.text(note.text()));
            group.optional(
                    Optional.of(node.lineage()).filter(lineage -> !lineage.equals(Lineage.ORIGINAL)),
                    lineage -> lineage(group, lineage));
            if (node instanceof Paragraph paragraph) {
                group.constant(paragraph.role());
            } else {
                group.optional(node.label(), label -> group.text(label.text()));
                group.list(node.children(), child -> write(group, child));
            }
        });
    }

    private static String kind(Node node) {
        if (node instanceof Section) {
            return "s";
        }
        if (node instanceof Clause) {
            return "c";
        }
        return node instanceof Item ? "i" : "p";
    }

    private static void passage(Encoder out, Passage passage) {
        out.text(passage.before());
        out.text(passage.marker());
        out.text(passage.gap());
        out.text(passage.heading());
        out.text(passage.headingGap());
        out.text(passage.text());
        out.text(passage.after());
        out.list(passage.headingMarkup(), mark -> markup(out, mark));
        out.list(passage.textMarkup(), mark -> markup(out, mark));
    }

    private static void markup(Encoder out, Markup mark) {
        out.number(mark.at());
        out.number(mark.length());
        out.text(mark.source());
    }

    private static void lineage(Encoder out, Lineage lineage) {
        out.group(group -> {
            group.constant(lineage.status());
            group.list(lineage.derivedFrom(), group::word);
            group.list(lineage.successors(), group::word);
        });
    }

    static Node read(Decoder in) {
        in.open();
        String kind = in.text();
        NodeId id = new NodeId(in.text());
        Passage passage = new Passage(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.list(() -> markup(in)),
                in.list(() -> markup(in)));
        List<EditorialNote> notes = in.list(() -> new EditorialNote(in.text()));
        Lineage lineage = in.optional(() -> lineage(in)).orElse(Lineage.ORIGINAL);
        Node node;
        if (kind.equals("p")) {
            node = new Paragraph(id, in.constant(ParagraphRole.class), passage, notes, lineage);
        } else {
            Optional<Label> label = in.optional(() -> new Label(in.text()));
            List<Node> children = in.list(() -> read(in));
            node = switch (kind) {
                case "s" -> new Section(id, label, passage, children, notes, lineage);
                case "c" -> new Clause(id, label, passage, children, notes, lineage);
                default -> new Item(id, label, passage, children, notes, lineage);
            };
        }
        in.close();
        return node;
    }

    private static Markup markup(Decoder in) {
        return new Markup(in.number(), in.number(), in.text());
    }

    private static Lineage lineage(Decoder in) {
        in.open();
        Lineage lineage = new Lineage(
                in.constant(NodeStatus.class),
                in.list(() -> new NodeId(in.text())),
                in.list(() -> new NodeId(in.text())));
        in.close();
        return lineage;
    }
}
