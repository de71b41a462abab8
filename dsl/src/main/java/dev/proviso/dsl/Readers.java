package dev.proviso.dsl;

import dev.proviso.dsl.check.TypedPolicy;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Outline;
import dev.proviso.model.fact.FactId;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which parts of a revision depend on which facts. */
final class Readers {

    private final Map<NodeId, Set<FactId>> factsOf = new LinkedHashMap<>();
    private final Map<FactId, Set<NodeId>> readersOf = new LinkedHashMap<>();

    private Readers() {}

    static Readers of(TypedPolicy typed, Plan plan, Outline outline) {
        Readers readers = new Readers();
        for (Node node : outline.nodes()) {
            Set<FactId> read = read(plan, plan.closure(node.id()));
            Set<FactId> ordered = new LinkedHashSet<>();
            for (FactId fact : typed.policy().vocabulary().facts().keySet()) {
                if (read.contains(fact)) {
                    ordered.add(fact);
                    readers.readersOf
                            .computeIfAbsent(fact, f -> new LinkedHashSet<>())
                            .add(node.id());
                }
            }
            readers.factsOf.put(node.id(), ordered);
        }
        return readers;
    }

    private static Set<FactId> read(Plan plan, BitSet cells) {
        Set<FactId> facts = new LinkedHashSet<>();
        cells.stream()
                .flatMap(cell -> plan.cells().get(cell).facts().stream().mapToInt(Integer::intValue))
                .forEach(slot -> facts.add(plan.facts().get(slot).declaration().id()));
        return facts;
    }

    Set<FactId> factsRead(NodeId clause) {
        return Collections.unmodifiableSet(factsOf.getOrDefault(clause, Set.of()));
    }

    Set<NodeId> readers(FactId fact) {
        return Collections.unmodifiableSet(readersOf.getOrDefault(fact, Set.of()));
    }
}
