package dev.proviso.analysis.cover;

import dev.proviso.dsl.plan.Core;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.document.TestCase;
import java.util.Optional;

/**
 * What the cases show of one condition.
 *
 * @param core its node in the plan
 * @param text the condition as the rule states it
 * @param location where it stands
 * @param whenTrue a case in which it is true and settles the outcome: were it false, the outcome would be another
 * @param whenFalse a case in which it is false and settles the outcome
 * @param isShown whether there are two such cases with different outcomes
 * @param isIdle whether it was proved that it never settles an outcome, so that no case can show it: the rule means the same
 *     without it
 */
@SuppressWarnings("exports") // whoever takes a condition further works on plans
public record ConditionCoverage(
        Core core,
        String text,
        Location location,
        Optional<TestCase> whenTrue,
        Optional<TestCase> whenFalse,
        boolean isShown,
        boolean isIdle) {

    /** The same, proved idle. */
    public ConditionCoverage idle() {
        return new ConditionCoverage(core, text, location, whenTrue, whenFalse, isShown, true);
    }
}
