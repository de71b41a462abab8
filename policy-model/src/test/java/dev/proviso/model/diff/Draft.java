package dev.proviso.model.diff;

import dev.proviso.model.document.Clause;
import dev.proviso.model.document.Item;
import dev.proviso.model.document.Label;
import dev.proviso.model.document.Lineage;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Passage;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns parts into a revision: sections with clauses with items, numbered by counting. */
final class Draft {

    /** How labels are written, by depth. */
    enum Style {
        NUMBERS,
        LETTERS,
        NONE;

        private String label(int depth, int n) {
            return switch (this) {
                case NUMBERS -> depth < 2 ? String.valueOf(n) : letter('a', n);
                case LETTERS -> depth == 0 ? letter('A', n) : String.valueOf(n);
                case NONE -> "";
            };
        }

        private static String letter(char first, int n) {
            return n <= 26 ? String.valueOf((char) (first + n - 1)) : first + String.valueOf(n);
        }
    }

    private final Style style;
    private final Map<NodeId, Integer> keys = new HashMap<>();
    private final Map<String, Integer> slugs = new HashMap<>();

    Draft(Style style) {
        this.style = style;
    }

    /** The revision of some parts, with ids that are made from the words as an importer would make them. */
    Revision revision(String id, List<Part> parts) {
        List<Node> nodes = nodes(parts, 0);
        String text = PlainSplitter.revision(id, "test import", "", nodes).text();
        return PlainSplitter.revision(id, "test import", text, nodes);
    }

    /** Which part a node was made from. */
    int key(NodeId id) {
        return keys.getOrDefault(id, -1);
    }

    private List<Node> nodes(List<Part> parts, int depth) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            nodes.add(node(parts.get(i), depth, style.label(depth, i + 1)));
        }
        return nodes;
    }

    private Node node(Part part, int depth, String label) {
        NodeId id = id(part);
        keys.put(id, part.key());
        Passage passage = new Passage(
                "  ".repeat(depth),
                label.isEmpty() ? "" : label + ".",
                label.isEmpty() ? "" : " ",
                part.heading(),
                part.heading().isEmpty() || part.text().isEmpty() ? "" : " ",
                part.text(),
                "\n\n");
        Optional<Label> printed = label.isEmpty() ? Optional.empty() : Optional.of(new Label(label));
        List<Node> children = nodes(part.parts(), depth + 1);
        return switch (depth) {
            case 0 -> new Section(id, printed, passage, children, List.of(), Lineage.ORIGINAL);
            case 1 -> new Clause(id, printed, passage, children, List.of(), Lineage.ORIGINAL);
            default -> new Item(id, printed, passage, children, List.of(), Lineage.ORIGINAL);
        };
    }

    private NodeId id(Part part) {
        String words = (part.heading() + " " + part.text()).toLowerCase(Locale.ROOT);
        String slug = words.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+", "");
        String start = slug.substring(0, Math.min(24, slug.length())).replaceAll("-+$", "");
        String base = start.isEmpty() ? "part" : start;
        int count = slugs.merge(base, 1, Integer::sum);
        return new NodeId(count == 1 ? base : base + "-" + count);
    }
}
