package dev.proviso.dsl.finding;

import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a rule with its value.
 *
 * @param text the part as the rule states it; for an element of a list, the condition on it
 * @param path the fact it reads, or the element it is about
 * @param value what came out
 * @param causes why the value is unknown; empty exactly when it is not
 * @param children the parts it is made of; of a name, the expression it stands for; of a quantifier, one for each element
 * @param omitted how many children were left out because there are too many
 */
public record Trace(
        String text, Optional<FactPath> path, FactValue value, Set<Cause> causes, List<Trace> children, int omitted) {

    public Trace {
        causes = Causes.copy(causes);
        children = List.copyOf(children);
    }
}
