package dev.proviso.dsl.check;

import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that every expression of a policy can use.
 *
 * @param groups the facts of each group, in the order of declaration
 * @param definitions with their types; one whose type could not be told is there without
 * @param parameters likewise
 */
record Symbols(
        Vocabulary vocabulary,
        Map<String, List<FactId>> groups,
        Map<String, Optional<Type>> definitions,
        Map<String, Optional<Type>> parameters) {

    Symbols(Vocabulary vocabulary, Map<String, Optional<Type>> definitions, Map<String, Optional<Type>> parameters) {
        this(vocabulary, groups(vocabulary), definitions, parameters);
    }

    private static Map<String, List<FactId>> groups(Vocabulary vocabulary) {
        Map<String, List<FactId>> groups = new HashMap<>();
        for (FactId id : vocabulary.facts().keySet()) {
            for (int dot = id.value().indexOf('.'); dot >= 0; dot = id.value().indexOf('.', dot + 1)) {
                groups.computeIfAbsent(id.value().substring(0, dot), name -> new ArrayList<>())
                        .add(id);
            }
        }
        return groups;
    }

    Optional<FactDeclaration> fact(String id) {
        return FactId.isValid(id) ? vocabulary.fact(new FactId(id)) : Optional.empty();
    }

    /** The facts of a group, in the order of declaration; empty if there is no such group. */
    List<FactId> group(String name) {
        return groups.getOrDefault(name, List.of());
    }

    /** Whether a name alone means something. */
    boolean has(String name) {
        return fact(name).isPresent()
                || definitions.containsKey(name)
                || parameters.containsKey(name)
                || groups.containsKey(name);
    }

    /** The enumerations that have a value of this name. */
    List<Type.Enumeration> enumerationsWith(String value) {
        return vocabulary.types().values().stream()
                .filter(type -> type instanceof Type.Enumeration enumeration && enumeration.has(value))
                .map(Type.Enumeration.class::cast)
                .toList();
    }

    /** All names, for suggestions. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        vocabulary.facts().keySet().forEach(id -> names.add(id.value()));
        names.addAll(definitions.keySet());
        names.addAll(parameters.keySet());
        return names;
    }
}
