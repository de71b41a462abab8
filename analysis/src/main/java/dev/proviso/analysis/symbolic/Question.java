package dev.proviso.analysis.symbolic;

import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Type;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What is asked about all apps.
 *
 * @param plans of the rules that it is about
 * @param types of the facts that apps may have
 * @param condition what should be so
 * @param isSo whether it is so of an app, by evaluating the rules
 */
public record Question(List<Plan> plans, Map<FactId, Type> types, Condition condition, Predicate<Facts> isSo) {
    public Question {
        plans = List.copyOf(plans);
    }
}
