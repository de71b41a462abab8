package dev.proviso.dsl.check;

import dev.proviso.model.document.Definition;
import dev.proviso.model.document.Norm;
import dev.proviso.model.document.Parameter;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import dev.proviso.model.document.SanctionId;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import java.util.List;
import java.util.Optional;

/**
 * All of a revision's rules, checked.
 *
 * <p>INVARIANT: definitions come after those they read; norms of a clause come after the norms of every clause whose outcome they
 * read. Both graphs are acyclic.
 */
public record TypedPolicy(
        Policy policy,
        Revision revision,
        List<TypedParameter> parameters,
        List<TypedDefinition> definitions,
        List<TypedNorm> norms,
        List<TypedAggravation> aggravations) {

    public TypedPolicy {
        parameters = List.copyOf(parameters);
        definitions = List.copyOf(definitions);
        norms = List.copyOf(norms);
        aggravations = List.copyOf(aggravations);
    }

    /**
     * A parameter and its type.
     *
     * @param value empty: unset
     */
    public record TypedParameter(Parameter parameter, Type type, Optional<Value> value) {}

    public record TypedDefinition(Definition definition, Typed expression) {}

    /** A norm with a rule. */
    public record TypedNorm(Norm norm, TypedRule rule) {}

    /**
     * The circumstance that aggravates a sanction.
     *
     * @param index which of the sanction's aggravations, from 0
     */
    public record TypedAggravation(SanctionId sanction, int index, Typed condition) {}
}
