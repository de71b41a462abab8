package dev.proviso.dsl.interpret;

import dev.proviso.dsl.plan.Core;
import java.util.List;

/**
 * A node of the plan as it was evaluated.
 *
 * @param scope what the variables stood for
 * @param parts the nodes that were evaluated for it, in order; of a quantifier, first the domain, then one for each element
 */
public record Step(Core core, Scope scope, Datum datum, List<Step> parts) {

    public Step {
        parts = List.copyOf(parts);
    }
}
