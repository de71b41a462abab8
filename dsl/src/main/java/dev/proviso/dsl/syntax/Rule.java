package dev.proviso.dsl.syntax;

import java.util.List;
import java.util.Optional;

/**
 * The meaning of one norm: when it applies, and what it requires or forbids then.
 *
 * @param requirements at least one
 */
public record Rule(TextSpan span, Optional<Expression> appliesWhen, List<Requirement> requirements) {

    public Rule {
        requirements = List.copyOf(requirements);
    }

    /** {@code require R unless E under C.3}, or {@code forbid}. */
    public record Requirement(TextSpan span, Force force, Expression condition, Optional<Unless> unless) {}

    /** Whether a condition must hold or must not. */
    public enum Force {
        REQUIRE,
        FORBID
    }

    /**
     * An exception.
     *
     * @param under the clause that grants it, where that is another
     */
    public record Unless(TextSpan span, Expression condition, Optional<ClauseReference> under) {}
}
