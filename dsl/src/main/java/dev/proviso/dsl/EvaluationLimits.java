package dev.proviso.dsl;

/**
 * Bounds on the work of one evaluation. Past a bound there is a result that says so, never a hang.
 *
 * @param steps for each rule, definition and aggravating circumstance: how many of its parts may be evaluated, each element that
 *     an operator looks at included; past it what is asked is unknown with the cause {@code LIMIT_REACHED}
 * @param alternatives how many sets of facts an explanation weighs at a time; past it {@code Explanation.isLimited()}
 * @param traceChildren how many elements of one list a trace shows; past it {@code Trace.omitted()}
 */
public record EvaluationLimits(long steps, int alternatives, int traceChildren) {

    public static final EvaluationLimits DEFAULT = new EvaluationLimits(1_000_000, 100, 100);

    /** @throws IllegalArgumentException if a bound is less than one */
    public EvaluationLimits {
        if (steps < 1 || alternatives < 1 || traceChildren < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
    }
}
