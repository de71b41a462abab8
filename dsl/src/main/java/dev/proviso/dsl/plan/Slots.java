package dev.proviso.dsl.plan;

import dev.proviso.dsl.check.TypedPolicy.TypedDefinition;
import dev.proviso.dsl.check.TypedPolicy.TypedParameter;
import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers for the names of a policy. A fact gets one when it is first read. */
final class Slots {

    private final Vocabulary vocabulary;
    private final Map<FactId, FactSlot> facts = new LinkedHashMap<>();
    private final Map<String, ParameterSlot> parameters = new LinkedHashMap<>();
    private final Map<String, Integer> definitions = new LinkedHashMap<>();

    Slots(Vocabulary vocabulary, List<TypedParameter> parameters, List<TypedDefinition> definitions) {
        this.vocabulary = vocabulary;
        for (TypedParameter parameter : parameters) {
            this.parameters.put(
                    parameter.parameter().name(),
                    new ParameterSlot(
                            this.parameters.size(), parameter.parameter(), parameter.type(), parameter.value()));
        }
        for (TypedDefinition definition : definitions) {
            this.definitions.put(definition.definition().name(), this.definitions.size());
        }
    }

    int fact(FactId id) {
        return facts.computeIfAbsent(id, fact -> new FactSlot(facts.size(), declaration(fact)))
                .index();
    }

    private FactDeclaration declaration(FactId id) {
        return vocabulary.fact(id).orElseThrow(() -> new IllegalArgumentException("no such fact: " + id));
    }

    int parameter(String name) {
        return named(parameters, name).index();
    }

    /** The cell of a definition: definitions have the first cells. */
    int definition(String name) {
        return named(definitions, name);
    }

    private static <V> V named(Map<String, V> all, String name) {
        V found = all.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no such name: " + name);
        }
        return found;
    }

    List<FactSlot> facts() {
        return new ArrayList<>(facts.values());
    }

    List<ParameterSlot> parameters() {
        return new ArrayList<>(parameters.values());
    }
}
