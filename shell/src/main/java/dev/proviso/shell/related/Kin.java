package dev.proviso.shell.related;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.model.document.DocumentId;
import dev.proviso.model.document.Ground;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.ParagraphRole;
import dev.proviso.model.document.Reference;
import dev.proviso.model.document.Section;
import dev.proviso.model.document.Term;
import dev.proviso.model.fact.FactId;
import dev.proviso.shell.explore.Commentary;
import dev.proviso.shell.session.Selected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which parts of a revision share facts, terms and references. What two parts share weighs the more, the fewer others have it too: a term
 * that all clauses use says nothing, and nor does a fact that is one of many which a part reads only since it follows from others.
 */
final class Kin {

    /** That one part names another weighs as much as a fact that only the two read, or more. */
    private static final double NAMED = 6;

    private static final double FACT = 1;
    private static final double TERM = 0.6;
    private static final double DOCUMENT = 0.8;

    private final Map<NodeId, Traits> traits = new LinkedHashMap<>();
    private final Map<Object, Integer> bearers = new HashMap<>();

    /** What can be shared. A part has the traits of all that is in it. */
    private record Traits(
            Node node, Set<FactId> facts, Set<Term> terms, Set<DocumentId> documents, Set<NodeId> named) {}

    Kin(Selected selected, CompiledPolicy rules) {
        Commentary commentary = Commentary.of(selected.revision());
        for (Node node : selected.outline().nodes()) {
            boolean isTitle = node instanceof Paragraph paragraph && paragraph.role() == ParagraphRole.TITLE;
            if (!(node instanceof Section) && !isTitle) {
                Traits own = new Traits(
                        node,
                        rules.factsRead(node.id()),
                        new LinkedHashSet<>(commentary.terms(node)),
                        documents(commentary, node),
                        named(commentary, node));
                traits.put(node.id(), own);
                own.facts().forEach(fact -> bearers.merge(fact, 1, Integer::sum));
                own.terms().forEach(term -> bearers.merge(term, 1, Integer::sum));
                own.documents().forEach(document -> bearers.merge(document, 1, Integer::sum));
            }
        }
    }

    private static Set<DocumentId> documents(Commentary commentary, Node node) {
        Set<DocumentId> documents = new LinkedHashSet<>();
        for (Reference reference : commentary.references(node.id())) {
            if (reference.target() instanceof Reference.ToDocument to) {
                documents.add(to.document());
            }
        }
        return documents;
    }

    /** The other parts that a part's words name, or that its norms rest on or except. */
    private static Set<NodeId> named(Commentary commentary, Node node) {
        Set<NodeId> named = new LinkedHashSet<>();
        for (Reference reference : commentary.references(node.id())) {
            if (reference.target() instanceof Reference.ToNode to) {
                named.add(to.node());
            }
        }
        for (Norm norm : commentary.norms(node.id())) {
            norm.grounds().stream().map(Ground::node).forEach(named::add);
            norm.exceptions().stream().map(Ground::node).forEach(named::add);
        }
        named.remove(node.id());
        return named;
    }

    /** The parts that have something in common with this one or, of a section, with any part in it; those with the most first. */
    List<Kinship> of(Node node) {
        Set<NodeId> inside = new LinkedHashSet<>();
        collect(node, inside);
        Traits own = joined(node, inside);
        List<Kinship> kin = new ArrayList<>();
        for (Traits other : traits.values()) {
            if (!inside.contains(other.node().id())) {
                Kinship kinship = kinship(own, other, inside);
                if (kinship.weight() > 0) {
                    kin.add(kinship);
                }
            }
        }
        kin.sort(Comparator.comparingDouble(Kinship::weight).reversed());
        return kin;
    }

    private static void collect(Node node, Set<NodeId> ids) {
        ids.add(node.id());
        node.children().forEach(child -> collect(child, ids));
    }

    private Traits joined(Node node, Set<NodeId> ids) {
        Traits joined = new Traits(
                node, new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        for (NodeId id : ids) {
            Traits one = traits.get(id);
            if (one != null) {
                joined.facts().addAll(one.facts());
                joined.terms().addAll(one.terms());
                joined.documents().addAll(one.documents());
                joined.named().addAll(one.named());
            }
        }
        return joined;
    }

    private Kinship kinship(Traits own, Traits other, Set<NodeId> inside) {
        boolean refersTo = own.named().contains(other.node().id());
        boolean isReferredFrom = other.named().stream().anyMatch(inside::contains);
        List<FactId> facts = shared(own.facts(), other.facts());
        List<Term> terms = shared(own.terms(), other.terms());
        List<DocumentId> documents = shared(own.documents(), other.documents());
        double weight = (refersTo ? NAMED : 0)
                + (isReferredFrom ? NAMED : 0)
                + weight(facts, FACT)
                        * Math.sqrt((double) facts.size()
                                / Math.max(1, other.facts().size()))
                + weight(terms, TERM)
                + weight(documents, DOCUMENT);
        return new Kinship(other.node(), weight, refersTo, isReferredFrom, facts, terms, documents);
    }

    /** What both have, the rarest first; not what nearly all parts have. */
    private <T> List<T> shared(Set<T> own, Set<T> others) {
        return own.stream()
                .filter(others::contains)
                .filter(one -> 2 * bearers.getOrDefault(one, 0) <= traits.size())
                .sorted(Comparator.comparingInt(one -> bearers.getOrDefault(one, 0)))
                .toList();
    }

    private double weight(List<?> shared, double each) {
        return shared.stream()
                .mapToDouble(one -> each * Math.log((double) traits.size() / bearers.getOrDefault(one, 1)))
                .sum();
    }
}
