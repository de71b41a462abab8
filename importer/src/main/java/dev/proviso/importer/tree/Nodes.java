package dev.proviso.importer.tree;

import dev.proviso.importer.outline.Part;
import dev.proviso.importer.outline.Part.Kind;
import dev.proviso.importer.words.Words;
import dev.proviso.model.document.Clause;
import dev.proviso.model.document.EditorialNote;
import dev.proviso.model.document.Item;
import dev.proviso.model.document.Label;
import dev.proviso.model.document.Lineage;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.ParagraphRole;
import dev.proviso.model.document.Passage;
import dev.proviso.model.document.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From the parts of a document to its nodes. Each owns its words and what lies around them in the source.
 *
 * <p>INVARIANT: the passages tile the source.
 */
public final class Nodes {

    private final String source;
    private final Slugs slugs = new Slugs();
    private final IdentityHashMap<Part, Passage> passages = new IdentityHashMap<>();
    private final Map<NodeId, Part> parts = new LinkedHashMap<>();

    private Nodes(String source) {
        this.source = source;
    }

    /**
     * Nodes, and the parts that they were made of.
     *
     * @param parts in the order of the document
     */
    public record Made(List<Node> nodes, Map<NodeId, Part> parts) {}

    /** The nodes of a document. */
    public static Made of(List<Part> top, String source) {
        Nodes nodes = new Nodes(source);
        nodes.cut(preorder(top));
        return new Made(nodes.nodes(top), nodes.parts);
    }

    private static List<Part> preorder(List<Part> top) {
        List<Part> all = new ArrayList<>();
        ArrayDeque<Part> pending = new ArrayDeque<>();
        for (int i = top.size() - 1; i >= 0; i--) {
            pending.push(top.get(i));
        }
        while (!pending.isEmpty()) {
            Part part = pending.pop();
            all.add(part);
            for (int i = part.children().size() - 1; i >= 0; i--) {
                pending.push(part.children().get(i));
            }
        }
        return all;
    }

    private void cut(List<Part> parts) {
        int[] starts = starts(parts);
        int from = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int end = end(part).orElse(from);
            int to = i + 1 < parts.size() ? border(end, starts[i + 1], part, parts.get(i + 1)) : source.length();
            passages.put(part, passage(part, from, to));
            from = to;
        }
    }

    /** Where parts start; one that is not printed starts where the next one does. */
    private int[] starts(List<Part> parts) {
        int[] starts = new int[parts.size()];
        int next = source.length();
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            if (isPrinted(part)) {
                next = part.printed()
                        .map(Part.Stretch::start)
                        .orElseGet(() -> part.words().start());
            }
            starts[i] = next;
        }
        return starts;
    }

    private static boolean isPrinted(Part part) {
        return !part.words().isEmpty() || part.printed().isPresent();
    }

    /** Where what is printed of a part ends; empty if nothing is. */
    private static Optional<Integer> end(Part part) {
        return part.words().isEmpty()
                ? part.printed().map(Part.Stretch::end)
                : Optional.of(part.words().end());
    }

    /** What lies between two parts belongs to the first up to the last line end, or else up to the last closing tag. */
    private int border(int end, int start, Part part, Part next) {
        String gap = source.substring(end, start);
        if (!isPrinted(next)) {
            // What sets an unprinted section apart is the space beyond one blank line.
            int blank = gap.indexOf("\n\n");
            return blank < 0 ? start : end + blank + 2;
        }
        int line = gap.lastIndexOf('\n');
        if (line < 0) {
            line = gap.lastIndexOf('\r');
        }
        if (!isPrinted(part)) {
            return end + line + 1;
        }
        if (line >= 0) {
            return end + line + 1;
        }
        int tag = gap.lastIndexOf("</");
        int close = tag < 0 ? -1 : gap.indexOf('>', tag);
        return end + close + 1;
    }

    private Passage passage(Part part, int from, int to) {
        Words words = part.words();
        Optional<Part.Stretch> printed = part.printed();
        if (words.isEmpty()) {
            int start = printed.map(Part.Stretch::start).orElse(to);
            int end = printed.map(Part.Stretch::end).orElse(to);
            return new Passage(
                    source.substring(from, start),
                    source.substring(start, end),
                    "",
                    "",
                    "",
                    "",
                    source.substring(end, to));
        }
        int markerStart = printed.map(Part.Stretch::start).orElse(words.start());
        int markerEnd = printed.map(Part.Stretch::end).orElse(words.start());
        boolean isSection = part.kind() == Kind.SECTION;
        int split = isSection ? words.length() : part.runInHeading();
        Words heading = split == 0 ? Words.NONE : words.slice(0, split).trimmed();
        Words text = split == 0 ? words : words.slice(split, words.length()).trimmed();
        int headingStart = heading.isEmpty() ? words.start() : heading.start();
        int headingEnd = heading.isEmpty() ? words.start() : heading.end();
        int textStart = text.isEmpty() ? headingEnd : text.start();
        int textEnd = text.isEmpty() ? headingEnd : text.end();
        return new Passage(
                source.substring(from, markerStart),
                source.substring(markerStart, markerEnd),
                source.substring(markerEnd, headingStart),
                heading.text(),
                source.substring(headingEnd, textStart),
                text.text(),
                source.substring(textEnd, to),
                heading.markup(source),
                text.markup(source));
    }

    private List<Node> nodes(List<Part> siblings) {
        List<Node> nodes = new ArrayList<>();
        for (Part part : siblings) {
            nodes.add(node(part));
        }
        return nodes;
    }

    private Node node(Part part) {
        Passage passage = passages.getOrDefault(part, new Passage("", "", "", "", "", "", ""));
        NodeId id = new NodeId(slugs.next(namedBy(part, passage), otherwise(part)));
        parts.put(id, part);
        Optional<Label> label = part.label().map(Label::new);
        List<EditorialNote> notes =
                part.notes().stream().map(EditorialNote::new).toList();
        List<Node> children = nodes(part.children());
        return switch (part.kind()) {
            case SECTION -> new Section(id, label, passage, children, notes, Lineage.ORIGINAL);
            case CLAUSE -> new Clause(id, label, passage, children, notes, Lineage.ORIGINAL);
            case ITEM -> new Item(id, label, passage, children, notes, Lineage.ORIGINAL);
            case PARAGRAPH -> new Paragraph(id, part.role(), passage, notes, Lineage.ORIGINAL);
        };
    }

    private static String namedBy(Part part, Passage passage) {
        if (part.kind() == Kind.PARAGRAPH
                && (part.role() == ParagraphRole.TITLE || part.role() == ParagraphRole.DATELINE)) {
            return part.role().name();
        }
        return passage.heading().isEmpty() ? passage.text() : passage.heading();
    }

    /** What a part without words is called: its kind, and its label if one is printed. */
    private static String otherwise(Part part) {
        String kind = part.kind().name().toLowerCase(java.util.Locale.ROOT);
        String label =
                part.printed().flatMap(stretch -> part.label()).map(Slugs::slug).orElse("");
        return label.isEmpty() || !part.words().isEmpty() ? kind : kind + "-" + label;
    }
}
