package dev.proviso.benchmarks.data;

import dev.proviso.model.document.Definition;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Parameter;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bundled policy several times over: each copy with clauses, facts, definitions and parameters of its own. */
public final class LargePolicy {

    /** The numbered clauses of the bundled policy. */
    public static final int CLAUSES = 35;

    private final Bundled one;
    private final List<Copy> copies = new ArrayList<>();

    private LargePolicy(Bundled one, int copies) {
        this.one = one;
        for (int number = 1; number < copies; number++) {
            this.copies.add(new Copy(number, one.policy().vocabulary(), one.revision()));
        }
    }

    /**
     * The bundled policy as often as it takes.
     *
     * @param clauses how many numbered ones there are to be: a multiple of {@link #CLAUSES}
     */
    public static LargePolicy of(Bundled one, int clauses) {
        if (clauses % CLAUSES != 0) {
            throw new IllegalArgumentException("not a multiple of " + CLAUSES + ": " + clauses);
        }
        return new LargePolicy(one, clauses / CLAUSES);
    }

    public Bundled policy() {
        return new Bundled(largePolicy(), largeRevision());
    }

    private Policy largePolicy() {
        Policy policy = one.policy();
        List<FactDeclaration> facts =
                new ArrayList<>(policy.vocabulary().facts().values());
        for (Copy copy : copies) {
            policy.vocabulary().facts().values().forEach(fact -> facts.add(copy.fact(fact)));
        }
        return new Policy(
                policy.id(),
                policy.title(),
                policy.publisher(),
                policy.language(),
                policy.roles(),
                policy.documents(),
                Vocabulary.of(facts, policy.vocabulary().types()));
    }

    private Revision largeRevision() {
        Revision revision = one.revision();
        List<Node> nodes = new ArrayList<>(revision.nodes());
        List<Norm> norms = new ArrayList<>(revision.norms());
        List<Parameter> parameters = new ArrayList<>(revision.parameters());
        List<Definition> definitions = new ArrayList<>(revision.definitions());
        for (Copy copy : copies) {
            revision.nodes().forEach(node -> nodes.add(copy.node(node)));
            revision.norms().forEach(norm -> norms.add(copy.norm(norm)));
            revision.parameters().forEach(parameter -> parameters.add(copy.parameter(parameter)));
            revision.definitions().forEach(definition -> definitions.add(copy.definition(definition)));
        }
        return new Revision(
                revision.policy(),
                revision.id(),
                revision.status(),
                revision.dates(),
                revision.predecessor(),
                revision.source(),
                revision.approvals(),
                revision.notes(),
                nodes,
                norms,
                revision.terms(),
                revision.references(),
                revision.sanctions(),
                parameters,
                definitions);
    }

    /** As many apps, each with facts of the next apps for the copies. */
    public List<Facts> apps(List<Facts> apps) {
        List<Facts> large = new ArrayList<>();
        for (int i = 0; i < apps.size(); i++) {
            Facts app = apps.get(i);
            Map<FactId, FactValue> values = new LinkedHashMap<>(app.values());
            for (int j = 0; j < copies.size(); j++) {
                Copy copy = copies.get(j);
                apps.get((i + j + 1) % apps.size())
                        .values()
                        .forEach((fact, value) -> values.put(copy.fact(fact), value));
            }
            large.add(new Facts(app.app(), app.title(), app.asOf(), values, Map.of(), Map.of()));
        }
        return List.copyOf(large);
    }
}
