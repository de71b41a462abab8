package dev.proviso.dsl.finding;

import java.util.Collection;
import java.util.Comparator;

/**
 * How an app stands to a norm or a clause.
 *
 * <p>INVARIANT: the constants are declared in the order of precedence: the verdict of a clause is the first of those of its norms.
 */
public enum Verdict {
    /** A duty is broken. */
    VIOLATED,
    /** What is known does not tell; the causes say why. */
    UNDECIDED,
    /** A recommendation is not followed, or a condition of eligibility is not met. Never a violation. */
    NOT_FOLLOWED,
    /** The norm is kept, whether or not it applies. */
    COMPLIANT,
    /** A recommendation is followed, or a condition of eligibility is met. */
    FOLLOWED,
    /** The norm has nothing to say about this app. */
    NOT_APPLICABLE,
    /** There is nothing to evaluate: a power, a statement, a duty of the publisher, a norm without a rule. */
    NOT_EVALUATED;

    /** The verdict of a clause with norms of these verdicts; {@link #NOT_EVALUATED} if there are none. */
    public static Verdict ofClause(Collection<Verdict> norms) {
        return norms.stream().min(Comparator.naturalOrder()).orElse(NOT_EVALUATED);
    }
}
