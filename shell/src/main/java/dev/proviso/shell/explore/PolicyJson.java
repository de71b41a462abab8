package dev.proviso.shell.explore;

import dev.proviso.model.document.Node;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.ParagraphRole;
import dev.proviso.model.document.Section;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import dev.proviso.shell.session.Selected;
import java.util.List;
import java.util.function.Predicate;

/** The documents of {@code show}: a whole policy, or one part in the same shape. */
final class PolicyJson {

    private final Selected selected;
    private final PartJson parts;

    PolicyJson(Selected selected, Commentary commentary) {
        this.selected = selected;
        this.parts = new PartJson(selected, commentary);
    }

    void whole(JsonObject json) {
        document(
                json,
                PartJson.standing(selected.revision().nodes()),
                selected.revision().notes().stream().map(note -> note.text()).toList());
    }

    /** A part with the section that it stands in. */
    void part(JsonObject json, Node node) {
        List<Node> path = selected.outline().path(node.id());
        Node top = path.get(0);
        if (top instanceof Section section && path.size() > 1) {
            head(json, List.of());
            paragraphs(json, List.of());
            json.array("sections", sections -> sections.object(o -> parts.section(o, section, List.of(node))));
            json.array("closing", closing -> {});
        } else {
            document(json, List.of(node), List.of());
        }
    }

    private void document(JsonObject json, List<Node> nodes, List<String> notes) {
        head(json, notes);
        paragraphs(json, nodes);
        json.objects(
                "sections", nodes.stream().filter(Section.class::isInstance).toList(), parts::part);
        List<Node> clauses = nodes.stream()
                .filter(node -> !(node instanceof Section) && !(node instanceof Paragraph))
                .toList();
        if (!clauses.isEmpty()) {
            json.objects("clauses", clauses, parts::part);
        }
        json.objects("closing", paragraphs(nodes, PolicyJson::isAtEnd), parts::part);
    }

    private void head(JsonObject json, List<String> notes) {
        PartJson.address(json, selected)
                .put("title", selected.policy().title())
                .put("publisher", selected.policy().publisher())
                .texts("notes", notes);
    }

    private void paragraphs(JsonObject json, List<Node> nodes) {
        json.objects("preamble", paragraphs(nodes, role -> !isAtEnd(role)), parts::part);
    }

    private static boolean isAtEnd(ParagraphRole role) {
        return role == ParagraphRole.CLOSING || role == ParagraphRole.CONTINUATION;
    }

    private static List<Node> paragraphs(List<Node> nodes, Predicate<ParagraphRole> roles) {
        return nodes.stream()
                .filter(node -> node instanceof Paragraph paragraph && roles.test(paragraph.role()))
                .toList();
    }
}
