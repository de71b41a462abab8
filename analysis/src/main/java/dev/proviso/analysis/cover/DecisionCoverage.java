package dev.proviso.analysis.cover;

import dev.proviso.model.document.TestCase;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the cases show of one decision: the rule of a norm, a definition, or the condition behind {@code where}.
 *
 * @param decision what decides
 * @param conditions that it is made of, in the order of the text
 * @param outcomes that came about, each with the first case that has it
 * @param unseen outcomes that a rule of this form can have and no case has
 */
public record DecisionCoverage(
        Decision decision, List<ConditionCoverage> conditions, Map<String, TestCase> outcomes, List<String> unseen) {

    public DecisionCoverage {
        conditions = List.copyOf(conditions);
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        unseen = List.copyOf(unseen);
    }

    /** How many conditions are shown. */
    public int shown() {
        return (int) conditions.stream().filter(ConditionCoverage::isShown).count();
    }

    /** How many conditions were proved idle. */
    public int idle() {
        return (int) conditions.stream().filter(ConditionCoverage::isIdle).count();
    }

    /** Whether every condition that can matter is shown to, and every outcome seen. */
    public boolean isFull() {
        return conditions.stream().allMatch(condition -> condition.isShown() || condition.isIdle()) && unseen.isEmpty();
    }
}
