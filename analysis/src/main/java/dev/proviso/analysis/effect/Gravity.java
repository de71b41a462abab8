package dev.proviso.analysis.effect;

import dev.proviso.dsl.finding.Verdict;
import java.util.Optional;

/** How badly a norm is broken. Apps of which it cannot be told yet count for neither side. */
enum Gravity {
    /** Not at all. */
    KEPT,
    /** A recommendation that is not followed. */
    NOT_FOLLOWED,
    /** A duty. */
    VIOLATED;

    /** Empty if it cannot be told. */
    static Optional<Gravity> of(Verdict verdict) {
        return switch (verdict) {
            case VIOLATED -> Optional.of(VIOLATED);
            case NOT_FOLLOWED -> Optional.of(NOT_FOLLOWED);
            case COMPLIANT, FOLLOWED, NOT_APPLICABLE, NOT_EVALUATED -> Optional.of(KEPT);
            case UNDECIDED -> Optional.empty();
        };
    }

    /** Whether the second verdict tells of a worse breach. */
    static boolean isWorse(Verdict before, Verdict after) {
        Optional<Gravity> old = of(before);
        return of(after)
                .filter(now -> old.filter(was -> now.compareTo(was) > 0).isPresent())
                .isPresent();
    }
}
