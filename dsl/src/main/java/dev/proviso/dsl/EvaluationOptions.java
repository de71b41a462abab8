package dev.proviso.dsl;

import dev.proviso.model.fact.Value;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an evaluation may be told beside the facts.
 *
 * @param today the day of the evaluation; empty: the day for which the facts hold, and if they name none, unknown
 * @param parameters values that take the place of the policy's own, by name; see {@link CompiledPolicy#withParameters} for
 *     values given as text
 */
public record EvaluationOptions(Optional<LocalDate> today, Map<String, Value> parameters, EvaluationLimits limits) {

    /** The facts' own day, the policy's own parameters, the default limits. */
    public static final EvaluationOptions DEFAULT =
            new EvaluationOptions(Optional.empty(), Map.of(), EvaluationLimits.DEFAULT);

    public EvaluationOptions {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** These options on another day. */
    public EvaluationOptions on(LocalDate day) {
        return new EvaluationOptions(Optional.of(day), parameters, limits);
    }

    /** These options with one more parameter set. */
    public EvaluationOptions withParameter(String name, Value value) {
        return withParameters(Map.of(name, value));
    }

    /** These options with more parameters set. */
    public EvaluationOptions withParameters(Map<String, Value> values) {
        Map<String, Value> more = new LinkedHashMap<>(parameters);
        more.putAll(values);
        return new EvaluationOptions(today, more, limits);
    }

    /** These options with other limits. */
    public EvaluationOptions within(EvaluationLimits bounds) {
        return new EvaluationOptions(today, parameters, bounds);
    }
}
