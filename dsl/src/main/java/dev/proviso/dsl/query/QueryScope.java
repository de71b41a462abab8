package dev.proviso.dsl.query;

import dev.proviso.dsl.CompiledPolicy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a query may speak of.
 *
 * @param policy whose clauses, terms, facts and rules the query is about
 * @param apps the names of the apps that it will be run for, so that one it names can be checked; empty if they are not yet known
 */
public record QueryScope(CompiledPolicy policy, Optional<List<String>> apps) {

    public QueryScope {
        apps = apps.map(List::copyOf);
    }

    /** A policy, and apps that are not yet known. */
    public static QueryScope of(CompiledPolicy policy) {
        return new QueryScope(policy, Optional.empty());
    }

    /** This scope with the names of all apps. */
    public QueryScope withApps(Collection<String> names) {
        return new QueryScope(policy, Optional.of(new ArrayList<>(names)));
    }
}
