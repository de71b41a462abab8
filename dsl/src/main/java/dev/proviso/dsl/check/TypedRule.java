package dev.proviso.dsl.check;

import dev.proviso.dsl.syntax.Rule.Force;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.document.NodeId;
import java.util.List;
import java.util.Optional;

/** A rule whose expressions are checked: each is boolean. */
public record TypedRule(TextSpan span, Optional<Typed> appliesWhen, List<Requirement> requirements) {

    public TypedRule {
        requirements = List.copyOf(requirements);
    }

    public record Requirement(TextSpan span, Force force, Typed condition, Optional<Unless> unless) {}

    /**
     * An exception.
     *
     * @param under the clause that grants the exception, where that is another
     */
    public record Unless(TextSpan span, Typed condition, Optional<NodeId> under) {}
}
