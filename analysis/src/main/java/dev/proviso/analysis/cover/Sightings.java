package dev.proviso.analysis.cover;

import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.interpret.Step;
import dev.proviso.model.document.TestCase;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What was seen of one decision and its conditions while cases were run. */
final class Sightings {

    /** Cases in which a condition settles the outcome, by the outcome there. */
    private record Settled(Map<String, TestCase> whenTrue, Map<String, TestCase> whenFalse) {}

    private final List<Condition> conditions;
    private final IdentityHashMap<Object, Settled> settled = new IdentityHashMap<>();
    private final Map<String, TestCase> outcomes = new LinkedHashMap<>();

    Sightings(List<Condition> conditions) {
        this.conditions = List.copyOf(conditions);
        conditions.forEach(
                condition -> settled.put(condition.core(), new Settled(new LinkedHashMap<>(), new LinkedHashMap<>())));
    }

    /**
     * Notes one evaluation.
     *
     * @param outcome what it came to; empty if it was left open
     * @param met the conditions, each as often as it was met
     * @param otherwise the outcome if a condition had another truth value
     */
    void note(
            TestCase given,
            Optional<String> outcome,
            List<Step> met,
            BiFunction<Step, Truth, Optional<String>> otherwise) {
        outcome.ifPresent(seen -> outcomes.putIfAbsent(seen, given));
        for (Step step : met) {
            Truth truth = step.datum().truth();
            if (outcome.isPresent()
                    && truth != Truth.UNKNOWN
                    && !otherwise.apply(step, Skeleton.not(truth)).equals(outcome)) {
                Settled by = settled.get(step.core());
                if (by != null) {
                    (truth == Truth.TRUE ? by.whenTrue() : by.whenFalse()).putIfAbsent(outcome.get(), given);
                }
            }
        }
    }

    /** Notes an outcome that is not decided by conditions. */
    void note(TestCase given, String outcome) {
        outcomes.putIfAbsent(outcome, given);
    }

    DecisionCoverage coverage(Decision decision, List<String> possible) {
        return new DecisionCoverage(
                decision,
                conditions.stream().map(this::coverage).toList(),
                outcomes,
                possible.stream()
                        .filter(outcome -> !outcomes.containsKey(outcome))
                        .toList());
    }

    private ConditionCoverage coverage(Condition condition) {
        Settled by = java.util.Objects.requireNonNull(settled.get(condition.core()));
        Optional<String> whenTrue = by.whenTrue().keySet().stream()
                .filter(one -> by.whenFalse().keySet().stream().anyMatch(other -> !other.equals(one)))
                .findFirst();
        Optional<String> whenFalse = whenTrue.flatMap(one -> by.whenFalse().keySet().stream()
                .filter(other -> !other.equals(one))
                .findFirst());
        return new ConditionCoverage(
                condition.core(),
                condition.text(),
                condition.location(),
                whenTrue.map(by.whenTrue()::get).or(() -> first(by.whenTrue())),
                whenFalse.map(by.whenFalse()::get).or(() -> first(by.whenFalse())),
                whenTrue.isPresent(),
                false);
    }

    private static Optional<TestCase> first(Map<String, TestCase> cases) {
        return cases.values().stream().findFirst();
    }
}
