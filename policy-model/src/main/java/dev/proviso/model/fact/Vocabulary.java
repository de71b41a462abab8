package dev.proviso.model.fact;

import dev.proviso.model.diagnostic.Allowance;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts about an app that a policy's rules may read, and the types they use.
 *
 * @param types the named enumerations and structures, by name, in the order of declaration
 * @param facts by id, in the order of declaration
 * @param allowances what its authors allow on facts
 */
public record Vocabulary(Map<String, Type> types, Map<FactId, FactDeclaration> facts, List<Allowance> allowances) {

    /** A vocabulary without facts. */
    public static final Vocabulary EMPTY = new Vocabulary(Map.of(), Map.of());

    public Vocabulary {
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        allowances = Allowance.inOrder(allowances);
    }

    /** A vocabulary whose authors allow nothing. */
    public Vocabulary(Map<String, Type> types, Map<FactId, FactDeclaration> facts) {
        this(types, facts, List.of());
    }

    public static Vocabulary of(List<FactDeclaration> facts, Map<String, Type> types) {
        Map<FactId, FactDeclaration> byId = new LinkedHashMap<>();
        facts.forEach(fact -> byId.put(fact.id(), fact));
        return new Vocabulary(types, byId);
    }

    public Optional<FactDeclaration> fact(FactId id) {
        return Optional.ofNullable(facts.get(id));
    }
}
