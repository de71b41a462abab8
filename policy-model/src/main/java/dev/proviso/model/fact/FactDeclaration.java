package dev.proviso.model.fact;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A fact that a policy can be checked against: something one can observe or judge about an app without reading the clause.
 *
 * @param question to ask a person
 * @param help more words about it; may be empty
 * @param unit of measurement, where the type does not say it
 * @param isSettled whether what is known of it has happened, so that nobody can change it; of a list, which entries it has, while the
 *     fields of an entry speak for themselves
 * @param methods ways to establish it
 * @param freshFor how long evidence for it stays good, if it ages
 * @param sensitivity a remark on the care it needs, if any
 * @param renamedFrom earlier names
 */
public record FactDeclaration(
        FactId id,
        Type type,
        String question,
        String help,
        FactKind kind,
        Optional<String> unit,
        boolean isSettled,
        List<EvidenceMethod> methods,
        Optional<Duration> freshFor,
        Optional<String> sensitivity,
        List<FactId> renamedFrom) {

    public FactDeclaration {
        methods = List.copyOf(methods);
        renamedFrom = List.copyOf(renamedFrom);
    }
}
