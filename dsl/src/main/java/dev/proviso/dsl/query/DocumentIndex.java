package dev.proviso.dsl.query;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.model.document.Clause;
import dev.proviso.model.document.Item;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Reference;
import dev.proviso.model.document.Term;
import dev.proviso.model.document.TermUsage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands where in a revision. Made once for a query; each answer is computed when it is first asked for, by one thread. */
final class DocumentIndex {

    private final CompiledPolicy compiled;
    private final Map<NodeId, List<Norm>> norms = new HashMap<>();
    private final Map<NodeId, List<Reference>> references = new HashMap<>();
    private final Map<NodeId, List<Term>> terms = new HashMap<>();

    DocumentIndex(CompiledPolicy compiled) {
        this.compiled = compiled;
        for (Norm norm : compiled.revision().norms()) {
            norms.computeIfAbsent(norm.clause(), clause -> new ArrayList<>()).add(norm);
        }
        for (Reference reference : compiled.revision().references()) {
            references
                    .computeIfAbsent(reference.from(), node -> new ArrayList<>())
                    .add(reference);
        }
    }

    CompiledPolicy compiled() {
        return compiled;
    }

    Outline outline() {
        return compiled.outline();
    }

    /** All parts, each before those inside it. */
    List<Part> parts() {
        return outline().nodes().stream().map(node -> new Part(node, this)).toList();
    }

    Part part(NodeId id) {
        return new Part(outline().node(id).orElseThrow(), this);
    }

    /** Whether a part is one that an evaluation has a finding for. */
    boolean isClause(Node node) {
        return node instanceof Clause || node instanceof Item || norms.containsKey(node.id());
    }

    List<Norm> norms(NodeId node) {
        return norms.getOrDefault(node, List.of());
    }

    List<Reference> references(NodeId node) {
        return references.getOrDefault(node, List.of());
    }

    /** The terms that a part's own words use. */
    List<Term> terms(Node node) {
        return terms.computeIfAbsent(
                node.id(),
                id -> TermUsage.in(
                        node.heading().orElse("") + "\n" + node.text(),
                        compiled.revision().terms()));
    }

    /** What a reference leads to: the label of a part, or the id of a document. */
    Set<String> targets(NodeId node) {
        Set<String> targets = new LinkedHashSet<>();
        for (Reference reference : references(node)) {
            if (reference.target() instanceof Reference.ToNode part) {
                targets.add(outline().citation(part.node()));
            } else if (reference.target() instanceof Reference.ToDocument document) {
                targets.add(document.document().value());
            }
        }
        return targets;
    }
}
