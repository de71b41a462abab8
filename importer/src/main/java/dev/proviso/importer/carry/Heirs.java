package dev.proviso.importer.carry;

import dev.proviso.importer.tree.Slugs;
import dev.proviso.model.diff.match.Match;
import dev.proviso.model.diff.match.Match.Basis;
import dev.proviso.model.diff.match.Matching;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.ParagraphRole;
import dev.proviso.model.document.Revision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which node of an imported text keeps the id of which older one, and what the others are called.
 *
 * <p>A node keeps the id of the one that it was. Of several that it was merged from it is the likest; of several that one was split into
 * it is the likest that keeps the id. What was put in the place of something unlike it is new.
 */
final class Heirs {

    private final Revision base;
    private final Map<NodeId, Node> imported = new LinkedHashMap<>();
    private final Matching matching;
    /** From the old node to the one that has its id, as imported; and back. */
    private final Map<NodeId, NodeId> heirs = new LinkedHashMap<>();

    private final Map<NodeId, NodeId> origins = new LinkedHashMap<>();
    private final Map<NodeId, NodeId> names = new LinkedHashMap<>();
    private final Map<NodeId, List<NodeId>> parts = new LinkedHashMap<>();
    private final Map<NodeId, List<NodeId>> sources = new LinkedHashMap<>();

    private Heirs(Revision base, Revision young, Matching matching) {
        this.base = base;
        this.matching = matching;
        young.preorder().forEach(node -> imported.put(node.id(), node));
    }

    static Heirs of(Revision base, Revision young, Matching matching) {
        Heirs heirs = new Heirs(base, young, matching);
        heirs.choose();
        heirs.name();
        heirs.relate();
        return heirs;
    }

    private void choose() {
        List<Match> surestFirst = matching.matches().stream()
                .filter(match -> match.basis() != Basis.PLACE || isOneOfAKind(match))
                .sorted(Comparator.comparing((Match match) -> match.basis() == Basis.PART)
                        .thenComparing(
                                Comparator.comparingDouble(Match::confidence).reversed()))
                .toList();
        for (Match match : surestFirst) {
            if (!heirs.containsKey(match.from()) && !origins.containsKey(match.to())) {
                heirs.put(match.from(), match.to());
                origins.put(match.to(), match.from());
            }
        }
    }

    /** A document has one title and one date, whatever they say. */
    private boolean isOneOfAKind(Match match) {
        return imported.get(match.to()) instanceof Paragraph paragraph
                && (paragraph.role() == ParagraphRole.TITLE || paragraph.role() == ParagraphRole.DATELINE);
    }

    private void name() {
        Set<String> taken = new HashSet<>();
        base.preorder().forEach(node -> taken.add(node.id().value()));
        for (NodeId id : imported.keySet()) {
            NodeId name = Optional.ofNullable(origins.get(id)).orElseGet(() -> new NodeId(free(id.value(), taken)));
            names.put(id, name);
        }
    }

    /** An id that was never used. */
    static String free(String proposed, Set<String> taken) {
        String free = proposed;
        for (int number = 2; !taken.add(free); number++) {
            free = Slugs.numbered(proposed, number);
        }
        return free;
    }

    private void relate() {
        matching.byFrom()
                .forEach((from, matches) -> parts.put(
                        from,
                        matches.stream()
                                .map(match -> name(match.to()))
                                .distinct()
                                .toList()));
        for (Map.Entry<NodeId, List<Match>> entry : matching.byTo().entrySet()) {
            NodeId name = name(entry.getKey());
            Set<NodeId> from = new LinkedHashSet<>();
            entry.getValue().stream()
                    .filter(match -> match.basis() == Basis.PART || match.from().equals(name))
                    .forEach(match -> from.add(match.from()));
            if (!from.equals(Set.of(name))) {
                sources.put(name, List.copyOf(from));
            }
        }
    }

    /** What a node of the imported text is called. */
    NodeId name(NodeId inImport) {
        return names.getOrDefault(inImport, inImport);
    }

    /** Whether an id of the older revision still stands. */
    boolean stands(NodeId old) {
        return heirs.containsKey(old);
    }

    /** Whether a node, by its new id, has the id of an older one. */
    boolean isKept(NodeId id) {
        return heirs.containsKey(id);
    }

    /** What became of an old node, by new ids: the one that has its id first. Empty if nothing did. */
    List<NodeId> of(NodeId old) {
        List<NodeId> all = new ArrayList<>();
        if (stands(old)) {
            all.add(old);
        }
        parts.getOrDefault(old, List.of()).stream()
                .filter(id -> !id.equals(old))
                .forEach(all::add);
        return all;
    }

    /** What a node, by its new id, was made of, if that is more or other than the node whose id it has. */
    List<NodeId> madeOf(NodeId id) {
        return sources.getOrDefault(id, List.of());
    }
}
