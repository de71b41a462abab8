package dev.proviso.analysis.impact;

import dev.proviso.dsl.finding.Verdict;
import java.util.Locale;
import java.util.Optional;

/** How an app stands to a clause in one revision: a verdict, or that the revision has no such clause. */
public enum Standing {
    VIOLATED,
    UNDECIDED,
    NOT_FOLLOWED,
    COMPLIANT,
    FOLLOWED,
    NOT_APPLICABLE,
    NOT_EVALUATED,
    /** The revision has no such clause. */
    ABSENT;

    /** The standing that is a verdict; {@link #ABSENT} without one. */
    public static Standing of(Optional<Verdict> verdict) {
        return verdict.map(known -> valueOf(known.name())).orElse(ABSENT);
    }

    /** As it is written in JSON: {@code not-applicable}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How bad it is for an app: 2 for a duty that is broken, 1 for advice that is not followed, else 0. */
    int burden() {
        return switch (this) {
            case VIOLATED -> 2;
            case NOT_FOLLOWED -> 1;
            case UNDECIDED, COMPLIANT, FOLLOWED, NOT_APPLICABLE, NOT_EVALUATED, ABSENT -> 0;
        };
    }
}
