package dev.proviso.dsl.interpret;

import dev.proviso.dsl.check.Typed.Variable;
import java.util.LinkedHashMap;
import java.util.Map;

/** The elements that the variables stand for. */
public record Scope(Map<Integer, Datum> elements) {

    /** Outside all quantifiers. */
    public static final Scope OUTERMOST = new Scope(Map.of());

    Scope with(Variable variable, Datum element) {
        Map<Integer, Datum> more = new LinkedHashMap<>(elements);
        more.put(variable.index(), element);
        return new Scope(more);
    }

    /** Whether a variable is of this scope; one that a node itself binds is not. */
    public boolean isBound(Variable variable) {
        return elements.containsKey(variable.index());
    }

    /** What a variable of this scope stands for. */
    public Datum element(Variable variable) {
        Datum element = elements.get(variable.index());
        if (element == null) {
            throw new IllegalArgumentException("not in scope: " + variable.name());
        }
        return element;
    }
}
