package dev.proviso.dsl.check;

import dev.proviso.model.fact.FactDeclaration;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that every expression of a policy can use.
 *
 * @param definitions with their types; one whose type could not be told is there without
 * @param parameters likewise
 */
record Symbols(Vocabulary vocabulary, Map<String, Optional<Type>> definitions, Map<String, Optional<Type>> parameters) {

    Optional<FactDeclaration> fact(String id) {
        return FactId.isValid(id) ? vocabulary.fact(new FactId(id)) : Optional.empty();
    }

    /** The facts of a group, in the order of declaration; empty if there is no such group. */
    List<FactId> group(String name) {
        return vocabulary.facts().keySet().stream()
                .filter(id -> id.value().startsWith(name + "."))
                .toList();
    }

    /** Whether a name alone means something. */
    boolean has(String name) {
        return fact(name).isPresent()
                || definitions.containsKey(name)
                || parameters.containsKey(name)
                || !group(name).isEmpty();
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
