package dev.proviso.dsl.check;

import dev.proviso.model.fact.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known at one place of an expression: the variables that are bound around it, and what conditions around it say is not
 * none.
 */
record Scope(Map<String, Binding> variables, Set<AccessPath> present) {

    /** Outside all quantifiers and conditions. */
    static final Scope OUTERMOST = new Scope(Map.of(), Set.of());

    /**
     * A name and what it stands for.
     *
     * @param variable empty: what it ranges over was wrong and has been reported
     */
    record Binding(Optional<Typed.Variable> variable) {}

    /** The scope of a quantifier's condition. Its variable hides another of the same name, which is reported elsewhere. */
    Scope with(String name, Optional<Type> type) {
        Map<String, Binding> more = new HashMap<>(variables);
        int index = variables.size();
        more.put(name, new Binding(type.map(t -> new Typed.Variable(name, index, t))));
        return new Scope(more, present);
    }

    /** The variable of this name, if there is one and what it ranges over is sound. */
    Optional<Typed.Variable> variable(String name) {
        return Optional.ofNullable(variables.get(name)).flatMap(Binding::variable);
    }

    /** The scope where, besides, these are not none. */
    Scope knowing(Set<AccessPath> paths) {
        if (present.containsAll(paths)) {
            return this;
        }
        Set<AccessPath> more = new HashSet<>(present);
        more.addAll(paths);
        return new Scope(variables, more);
    }

    boolean isPresent(AccessPath path) {
        return present.contains(path);
    }
}
