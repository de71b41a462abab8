package dev.proviso.model.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The addresses of one revision's nodes: ids, citations such as {@code A.4}, parents.
 *
 * <p>A citation joins the labels from the top with dots. What has no label is counted among its like: an item gets a letter
 * ({@code B.2.a}), a paragraph its role, with a number where the role occurs more than once ({@code preamble.2},
 * {@code D.lead-in}). A label that repeats the one above it ({@code 2.1} under {@code 2}) stands in its place.
 *
 * <p>What was removed is no part of the text any more: it is found by its id, is cited so ({@code #third-party-rights}), and is not
 * among {@link #nodes()}.
 */
public final class Outline {

    private final Map<NodeId, Node> nodes = new LinkedHashMap<>();
    private final Map<NodeId, NodeId> parents = new LinkedHashMap<>();
    private final Map<NodeId, String> citations = new LinkedHashMap<>();
    private final Map<String, Node> byCitation = new LinkedHashMap<>();

    private Outline() {}

    /** Indexes a revision. Cost: linear in its nodes. */
    public static Outline of(Revision revision) {
        Outline outline = new Outline();
        outline.add(revision.nodes(), Optional.empty());
        return outline;
    }

    private void add(List<Node> siblings, Optional<Node> parent) {
        Map<ParagraphRole, Integer> total = new EnumMap<>(ParagraphRole.class);
        for (Node node : siblings) {
            if (node instanceof Paragraph paragraph && !node.isRemoved()) {
                total.merge(paragraph.role(), 1, Integer::sum);
            }
        }
        Map<ParagraphRole, Integer> seen = new EnumMap<>(ParagraphRole.class);
        int unlabelled = 0;
        for (Node node : siblings) {
            if (node.isRemoved()) {
                tombstone(node, parent);
                continue;
            }
            String own;
            if (node instanceof Paragraph paragraph) {
                int ordinal = seen.merge(paragraph.role(), 1, Integer::sum);
                own = word(paragraph.role()) + (total.getOrDefault(paragraph.role(), 0) == 1 ? "" : "." + ordinal);
            } else if (node.label().isPresent()) {
                own = node.label().get().text();
            } else {
                own = letters(unlabelled++);
            }
            String citation = parent.map(p -> below(p, own)).orElse(own);
            nodes.put(node.id(), node);
            citations.put(node.id(), citation);
            byCitation.putIfAbsent(key(citation), node);
            parent.ifPresent(p -> parents.put(node.id(), p.id()));
            add(node.children(), Optional.of(node));
        }
    }

    private void tombstone(Node node, Optional<Node> parent) {
        nodes.put(node.id(), node);
        citations.put(node.id(), "#" + node.id());
        parent.ifPresent(p -> parents.put(node.id(), p.id()));
        // What is still below it has its place as what is not removed has.
        add(node.children(), Optional.of(node));
    }

    /** A label that repeats the one above it, as {@code 2.1} under {@code 2} does, stands in its place. */
    private String below(Node parent, String own) {
        String citation = citations.getOrDefault(parent.id(), "");
        String label = parent.label().map(Label::text).orElse(citation);
        boolean repeats = own.startsWith(label + ".") && citation.endsWith(label);
        return repeats ? citation.substring(0, citation.length() - label.length()) + own : citation + "." + own;
    }

    private static String word(ParagraphRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** a, b, … z, aa, ab, … */
    private static String letters(int number) {
        String last = String.valueOf((char) ('a' + number % 26));
        return number < 26 ? last : letters(number / 26 - 1) + last;
    }

    private static String key(String citation) {
        return citation.toLowerCase(Locale.ROOT);
    }

    public Optional<Node> node(NodeId id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /**
     * The citation of a node.
     *
     * @throws IllegalArgumentException if the revision has no such node
     */
    public String citation(NodeId id) {
        String citation = citations.get(id);
        if (citation == null) {
            throw new IllegalArgumentException("no such node: " + id);
        }
        return citation;
    }

    /** The node that a reader means: by citation (case does not count), or by id, with or without a {@code #} in front. */
    public Optional<Node> find(String reference) {
        Node cited = byCitation.get(key(reference));
        if (cited != null) {
            return Optional.of(cited);
        }
        String id = reference.startsWith("#") ? reference.substring(1) : reference;
        return NodeId.isValid(id) ? node(new NodeId(id)) : Optional.empty();
    }

    public Optional<Node> parent(NodeId id) {
        return Optional.ofNullable(parents.get(id)).flatMap(this::node);
    }

    /** From the top-level node down to the node itself. */
    public List<Node> path(NodeId id) {
        List<Node> path = new ArrayList<>();
        for (Optional<Node> at = node(id); at.isPresent(); at = parent(at.get().id())) {
            path.add(at.get());
        }
        Collections.reverse(path);
        return List.copyOf(path);
    }

    /** All nodes that stand in the text, each before its children. */
    public Collection<Node> nodes() {
        return nodes.values().stream().filter(node -> !node.isRemoved()).toList();
    }

    /** All citations of what stands in the text, in its order. */
    public Collection<String> citations() {
        return nodes().stream().map(node -> citation(node.id())).toList();
    }

    /**
     * The words that a norm rests on, those of several grounds joined with one blank: what {@link Review#words()} is the hash of.
     *
     * @throws IllegalArgumentException if the revision has not the nodes of the norm's grounds
     */
    public String words(Norm norm) {
        return norm.grounds().stream()
                .map(ground -> ground.words(node(ground.node())
                        .orElseThrow(() -> new IllegalArgumentException("no such node: " + ground.node()))))
                .collect(Collectors.joining(" "));
    }
}
