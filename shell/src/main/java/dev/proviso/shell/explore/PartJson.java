package dev.proviso.shell.explore;

import dev.proviso.model.document.Clause;
import dev.proviso.model.document.Ground;
import dev.proviso.model.document.Item;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.Reference;
import dev.proviso.model.document.Section;
import dev.proviso.model.document.Term;
import dev.proviso.model.document.TermDefinition;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import dev.proviso.shell.session.Selected;
import java.util.List;

/** Parts of a policy as JSON, as {@code show} gives them. */
public final class PartJson {

    private final Selected selected;
    private final Commentary commentary;

    PartJson(Selected selected, Commentary commentary) {
        this.selected = selected;
        this.commentary = commentary;
    }

    /** Puts the policy and revision, which every document names. */
    public static JsonObject address(JsonObject json, Selected selected) {
        json.put("policy", selected.policy().id().value())
                .put("revision", selected.revision().id().value());
        if (selected.revision().isIllustration()) {
            json.put("illustration", true);
        }
        return json;
    }

    static String kind(Node node) {
        if (node instanceof Section) {
            return "section";
        }
        if (node instanceof Clause) {
            return "clause";
        }
        return node instanceof Item ? "item" : "paragraph";
    }

    /** A section; of its children only those given. */
    void section(JsonObject json, Section section, List<Node> children) {
        json.put("label", citation(section)).put("id", section.id().value()).putOrNull("title", section.heading());
        json.texts("notes", section.notes().stream().map(note -> note.text()).toList());
        json.objects(
                "paragraphs",
                standing(children).stream().filter(Paragraph.class::isInstance).toList(),
                this::part);
        json.objects(
                "clauses",
                standing(children).stream()
                        .filter(node -> !(node instanceof Paragraph))
                        .toList(),
                this::part);
    }

    /** Those that are not removed. */
    static List<Node> standing(List<Node> nodes) {
        return nodes.stream().filter(node -> !node.isRemoved()).toList();
    }

    /** A clause, item or paragraph with what is inside it. */
    void part(JsonObject json, Node node) {
        if (node instanceof Section section) {
            section(json, section, section.children());
            return;
        }
        json.put("label", citation(node)).put("id", node.id().value()).put("kind", kind(node));
        if (node.isRemoved()) {
            json.put("removed", true)
                    .texts(
                            "successors",
                            node.lineage().successors().stream()
                                    .map(selected.outline()::citation)
                                    .toList());
        }
        if (node instanceof Paragraph paragraph) {
            json.put("role", Words.of(paragraph.role()));
        }
        json.put("modality", Words.of(commentary.modality(node.id())));
        json.putIfPresent("heading", node.heading());
        json.put("text", node.text());
        json.objects("norms", commentary.norms(node.id()), this::norm);
        json.texts("terms", commentary.terms(node).stream().map(Term::id).toList());
        json.objects("references", commentary.references(node.id()), this::reference);
        json.texts("notes", node.notes().stream().map(note -> note.text()).toList());
        if (!(node instanceof Paragraph)) {
            json.objects("clauses", standing(node.children()), this::part);
        }
    }

    private void norm(JsonObject json, Norm norm) {
        json.put("id", norm.id().value())
                .put("modality", Words.of(norm.effective()))
                .put("stated_modality", Words.of(norm.stated()))
                .putIfPresent("reason", norm.reason())
                .put("bearer", norm.bearer().value())
                .putIfPresent("counterparty", norm.counterparty())
                .putIfPresent("beneficiary", norm.beneficiary())
                .put("temporal", Words.of(norm.temporal()))
                .put("evaluability", Words.of(norm.evaluability()));
        json.objects("grounds", norm.grounds(), this::ground);
        json.objects("exceptions", norm.exceptions(), this::ground);
        norm.rule().ifPresent(rule -> json.put("rule", rule.text()));
    }

    private void ground(JsonObject json, Ground ground) {
        Outline outline = selected.outline();
        json.put("clause", outline.citation(ground.node())).put("exact", words(selected, ground));
    }

    /** The words of a ground, which by itself may stand for all of a part. */
    static String words(Selected selected, Ground ground) {
        return ground.exact().isEmpty()
                ? selected.outline().node(ground.node()).map(Node::text).orElse("")
                : ground.exact();
    }

    private void reference(JsonObject json, Reference reference) {
        json.put("text", reference.text()).put("relation", Words.of(reference.relation()));
        if (reference.target() instanceof Reference.ToNode node) {
            json.put("clause", selected.outline().citation(node.node()));
        } else if (reference.target() instanceof Reference.ToDocument document) {
            json.put("document", document.document().value());
        }
    }

    void term(JsonObject json, Term term) {
        json.put("id", term.id().value()).texts("forms", term.forms()).put("open_textured", term.openTextured());
        if (term.definition() instanceof TermDefinition.Inline inline) {
            json.object("definition", o -> ground(o, inline.ground()));
        } else if (term.definition() instanceof TermDefinition.External external) {
            json.object("definition", o -> o.put("document", external.document().value()));
        } else {
            json.putOrNull("definition", java.util.Optional.empty());
        }
    }

    private String citation(Node node) {
        return selected.outline().citation(node.id());
    }
}
