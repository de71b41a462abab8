package dev.proviso.dsl.finding;

import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Sanction;
import dev.proviso.model.document.Sanction.Aggravation;
import java.util.List;
import java.util.Set;

/**
 * A consequence that may follow on what was found: never a statement that it will.
 *
 * @param violated the violated parts on which it may follow, in the order of the document; not empty
 * @param aggravations one for each circumstance that makes it more severe
 */
public record SanctionFinding(Sanction sanction, List<NodeId> violated, List<AggravationFinding> aggravations) {

    public SanctionFinding {
        violated = List.copyOf(violated);
        aggravations = List.copyOf(aggravations);
    }

    /**
     * Whether an aggravating circumstance is given.
     *
     * @param holds unknown as well where the circumstance has no rule
     * @param causes why {@code holds} is unknown; empty where it is not, and where the circumstance has no rule
     */
    public record AggravationFinding(Aggravation aggravation, Truth holds, Set<Cause> causes) {
        public AggravationFinding {
            causes = Causes.copy(causes);
        }
    }
}
