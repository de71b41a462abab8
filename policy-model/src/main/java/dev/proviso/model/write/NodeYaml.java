package dev.proviso.model.write;

import dev.proviso.model.diagnostic.Subject;
import dev.proviso.model.document.Clause;
import dev.proviso.model.document.Lineage;
import dev.proviso.model.document.Markup;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.NodeStatus;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.Passage;
import dev.proviso.model.document.Reference;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.Section;
import dev.proviso.model.write.Yaml.Keys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes nodes, each with the norms and references that belong to it. */
final class NodeYaml {

    private final Map<NodeId, List<Norm>> norms = new HashMap<>();
    private final Map<NodeId, List<Reference>> references = new HashMap<>();
    private final Allowances allowances;
    private final NormYaml normYaml;

    NodeYaml(Revision revision, Allowances allowances) {
        this.allowances = allowances;
        this.normYaml = new NormYaml(allowances);
        revision.norms()
                .forEach(norm -> norms.computeIfAbsent(norm.clause(), any -> new ArrayList<>())
                        .add(norm));
        revision.references()
                .forEach(reference -> references
                        .computeIfAbsent(reference.from(), any -> new ArrayList<>())
                        .add(reference));
    }

    Yaml node(Node node) {
        return Yaml.block(keys -> {
            keys.put(kind(node), Yaml.name(node.id()));
            if (node instanceof Paragraph paragraph) {
                keys.put("role", Words.of(paragraph.role()));
            }
            keys.optional("label", node.label(), label -> Yaml.text(label.text()));
            passage(keys, node);
            keys.rows("notes", node.notes(), note -> Yaml.text(note.text()));
            if (!node.lineage().equals(Lineage.ORIGINAL)) {
                keys.put("lineage", lineage(node.lineage()));
            }
            keys.rows("references", references.getOrDefault(node.id(), List.of()), NodeYaml::reference);
            keys.rows("norms", norms.getOrDefault(node.id(), List.of()), normYaml::norm);
            allowances.write(keys, Subject.Kind.NODE, node.id());
            keys.rows("children", node.children(), this::node);
        });
    }

    private static String kind(Node node) {
        if (node instanceof Paragraph) {
            return "paragraph";
        }
        if (node instanceof Section) {
            return "section";
        }
        return node instanceof Clause ? "clause" : "item";
    }

    private static void passage(Keys keys, Node node) {
        Passage passage = node.passage();
        keys.text("before", passage.before(), "");
        keys.text("marker", passage.marker(), "");
        keys.text("gap", passage.gap(), passage.marker().isEmpty() ? "" : " ");
        keys.text("heading", passage.heading(), "");
        keys.row("heading_markup", passage.headingMarkup(), NodeYaml::markup);
        keys.text("heading_gap", passage.headingGap(), "");
        keys.text("text", passage.text(), "");
        keys.row("markup", passage.textMarkup(), NodeYaml::markup);
        keys.text("after", passage.after(), defaultAfter(node));
    }

    private static Yaml markup(Markup mark) {
        return Yaml.inline(keys -> {
            keys.put("at", Yaml.word(mark.at()));
            if (!mark.isBetween()) {
                keys.put("length", Yaml.word(mark.length()));
            }
            keys.text("source", mark.source());
        });
    }

    private static String defaultAfter(Node node) {
        if (node.lineage().status() == NodeStatus.REMOVED) {
            return "";
        }
        return node instanceof Paragraph || node instanceof Section ? "\n\n" : "\n";
    }

    private static Yaml lineage(Lineage lineage) {
        return Yaml.inline(keys -> {
            if (lineage.status() != NodeStatus.ACTIVE) {
                keys.put("status", Words.of(lineage.status()));
            }
            keys.row("derived_from", lineage.derivedFrom(), Yaml::name);
            keys.row("successors", lineage.successors(), Yaml::name);
        });
    }

    private static Yaml reference(Reference reference) {
        return Yaml.inline(keys -> {
            keys.text("text", reference.text());
            if (reference.target() instanceof Reference.ToNode to) {
                keys.put("node", Yaml.name(to.node()));
            } else if (reference.target() instanceof Reference.ToDocument to) {
                keys.put("document", Yaml.name(to.document()));
            } else {
                keys.put("unresolved", Yaml.word(true));
            }
            keys.put("relation", Words.of(reference.relation()));
        });
    }
}
