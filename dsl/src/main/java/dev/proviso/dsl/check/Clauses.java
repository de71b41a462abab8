package dev.proviso.dsl.check;

import dev.proviso.dsl.syntax.ClauseReference;
import dev.proviso.dsl.syntax.DiagnosticKind;
import dev.proviso.dsl.syntax.RuleSource;
import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Outline;
import dev.proviso.model.document.Revision;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The clauses that rules can name. */
final class Clauses {

    private final Optional<Outline> outline;
    private final Set<NodeId> evaluated;

    private Clauses(Optional<Outline> outline, Set<NodeId> evaluated) {
        this.outline = outline;
        this.evaluated = evaluated;
    }

    /** No clauses at all. */
    static Clauses none() {
        return new Clauses(Optional.empty(), Set.of());
    }

    static Clauses of(Revision revision) {
        Set<NodeId> evaluated = new HashSet<>();
        for (Norm norm : revision.norms()) {
            if (norm.rule().isPresent()) {
                evaluated.add(norm.clause());
            }
        }
        return new Clauses(Optional.of(Outline.of(revision)), evaluated);
    }

    /** What readers call a node. */
    String citation(NodeId id) {
        return outline.flatMap(o -> o.node(id).map(node -> o.citation(id))).orElse("#" + id);
    }

    /** The clause that a rule names; if there is none, that is reported. */
    Optional<NodeId> named(ClauseReference reference, RuleSource source, Report report) {
        Optional<Node> node = outline.flatMap(o -> o.find(reference.text()));
        if (node.isEmpty()) {
            report.add(
                    source,
                    DiagnosticKind.UNKNOWN_CLAUSE,
                    reference.span(),
                    "there is no clause '" + reference.text() + "' in this policy",
                    Suggestion.hint(reference.text(), names(reference.text().startsWith("#"))));
        }
        return node.map(Node::id);
    }

    /** The clause whose outcome a rule asks for; if it has none, that is reported. */
    Optional<NodeId> withOutcome(ClauseReference reference, RuleSource source, Report report) {
        Optional<NodeId> id = named(reference, source, report);
        if (id.isPresent() && !evaluated.contains(id.get())) {
            report.add(
                    source,
                    DiagnosticKind.CLAUSE_WITHOUT_OUTCOME,
                    reference.span(),
                    "'" + reference.text() + "' has no rule, so it has no outcome",
                    hint(id.get()));
            return Optional.empty();
        }
        return id;
    }

    private Optional<String> hint(NodeId id) {
        List<String> parts = outline.map(o -> o.nodes().stream()
                        .map(Node::id)
                        .filter(evaluated::contains)
                        .filter(part ->
                                o.path(part).stream().anyMatch(node -> node.id().equals(id)))
                        .map(o::citation)
                        .toList())
                .orElse(List.of());
        return parts.isEmpty()
                ? Optional.of("name a clause that has a rule")
                : Optional.of("name the part that is meant: " + Phrases.list(parts, "or"));
    }

    private Collection<String> names(boolean ids) {
        return outline.<Collection<String>>map(o ->
                        ids ? o.nodes().stream().map(node -> "#" + node.id()).toList() : o.citations())
                .orElse(List.of());
    }
}
