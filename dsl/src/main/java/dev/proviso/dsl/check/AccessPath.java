package dev.proviso.dsl.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A name and the fields behind it: what can be narrowed. Names in scope are all different, so the name alone tells the fact,
 * definition, parameter or variable.
 */
record AccessPath(String name, List<String> fields) {

    AccessPath {
        fields = List.copyOf(fields);
    }

    /** The path that an expression is, if it is one. */
    static Optional<AccessPath> of(Typed typed) {
        if (typed instanceof Typed.FactRead fact) {
            return Optional.of(new AccessPath(fact.fact().value(), List.of()));
        }
        if (typed instanceof Typed.DefinitionRead definition) {
            return Optional.of(new AccessPath(definition.name(), List.of()));
        }
        if (typed instanceof Typed.ParameterRead parameter) {
            return Optional.of(new AccessPath(parameter.name(), List.of()));
        }
        if (typed instanceof Typed.VariableRead variable) {
            return Optional.of(new AccessPath(variable.variable().name(), List.of()));
        }
        return typed instanceof Typed.FieldRead field
                ? of(field.target()).map(target -> target.then(field.field()))
                : Optional.empty();
    }

    private AccessPath then(String field) {
        List<String> longer = new ArrayList<>(fields);
        longer.add(field);
        return new AccessPath(name, longer);
    }
}
