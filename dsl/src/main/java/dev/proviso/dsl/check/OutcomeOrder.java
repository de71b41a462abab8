package dev.proviso.dsl.check;

import dev.proviso.dsl.check.TypedPolicy.TypedDefinition;
import dev.proviso.dsl.check.TypedPolicy.TypedNorm;
import dev.proviso.dsl.syntax.DiagnosticKind;
import dev.proviso.dsl.syntax.RuleSource;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.document.NodeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts norms after the norms of the clauses whose outcomes they read, directly or through definitions. */
final class OutcomeOrder {

    /** Where a rule reads an outcome. */
    private record Place(RuleSource source, TextSpan span) {}

    private final Map<String, Set<NodeId>> ofDefinitions = new HashMap<>();
    private final Clauses clauses;
    private final Report report;

    /** @param definitions each after those that it reads */
    OutcomeOrder(List<TypedDefinition> definitions, Clauses clauses, Report report) {
        this.clauses = clauses;
        this.report = report;
        for (TypedDefinition definition : definitions) {
            ofDefinitions.put(
                    definition.definition().name(),
                    read(definition.expression()).keySet());
        }
    }

    /** The norms in order; without those of clauses that depend on themselves, which are reported. */
    List<TypedNorm> of(List<TypedNorm> norms) {
        Map<NodeId, Map<NodeId, Place>> reads = new LinkedHashMap<>();
        Map<NodeId, List<TypedNorm>> byClause = new LinkedHashMap<>();
        for (TypedNorm norm : norms) {
            NodeId clause = norm.norm().clause();
            byClause.computeIfAbsent(clause, c -> new ArrayList<>()).add(norm);
            RuleSource source = new RuleSource(norm.norm().rule().orElseThrow());
            for (Typed condition : Reads.conditions(norm.rule())) {
                read(condition)
                        .forEach((read, span) -> reads.computeIfAbsent(clause, c -> new LinkedHashMap<>())
                                .putIfAbsent(read, new Place(source, span)));
            }
        }
        Map<NodeId, Set<NodeId>> graph = new LinkedHashMap<>();
        byClause.keySet()
                .forEach(clause ->
                        graph.put(clause, reads.getOrDefault(clause, Map.of()).keySet()));
        Dependencies<NodeId> dependencies = Dependencies.of(graph);
        dependencies.cycles().forEach(cycle -> reportCycle(cycle, reads));
        List<TypedNorm> ordered = new ArrayList<>();
        dependencies.order().forEach(clause -> ordered.addAll(byClause.getOrDefault(clause, List.of())));
        return ordered;
    }

    /** The clauses whose outcomes decide an expression, each with the place that reads it. */
    private Map<NodeId, TextSpan> read(Typed expression) {
        Map<NodeId, TextSpan> read = new LinkedHashMap<>(Reads.outcomes(expression));
        Reads.definitions(expression)
                .forEach((definition, span) -> ofDefinitions
                        .getOrDefault(definition, new LinkedHashSet<>())
                        .forEach(clause -> read.putIfAbsent(clause, span)));
        return read;
    }

    private void reportCycle(List<NodeId> cycle, Map<NodeId, Map<NodeId, Place>> reads) {
        Place place = java.util.Objects.requireNonNull(
                reads.getOrDefault(cycle.get(0), Map.of()).get(cycle.get(1)));
        List<String> citations = cycle.stream().map(clauses::citation).toList();
        report.add(
                place.source(),
                DiagnosticKind.CYCLE_OF_OUTCOMES,
                place.span(),
                "the outcome of " + citations.get(0) + " depends on itself: " + String.join(" → ", citations),
                Optional.of("take one of these steps out"));
    }
}
