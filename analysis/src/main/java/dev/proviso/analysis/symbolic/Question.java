package dev.proviso.analysis.symbolic;

import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Type;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is asked about all apps.
 *
 * @param plans of the rules that it is about
 * @param types of the facts that apps may have
 * @param condition what should be so
 * @param isSo whether it is so of an app, by evaluating the rules
 * @param texts those that the rules name, and others like them: {@link Proof#texts}
 * @param weight how many cells are evaluated to find out whether it is so
 */
public record Question(
        List<Plan> plans,
        Map<FactId, Type> types,
        Condition condition,
        Predicate<Facts> isSo,
        Set<String> texts,
        int weight) {
    public Question {
        plans = List.copyOf(plans);
        texts = Collections.unmodifiableSet(new LinkedHashSet<>(texts));
    }
}
