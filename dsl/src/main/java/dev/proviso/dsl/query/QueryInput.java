package dev.proviso.dsl.query;

import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import dev.proviso.model.fact.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a query is run over, beside the policy that it was compiled for.
 *
 * @param apps by name, in the order in which their rows are to come
 * @param policies the rows of {@link Source#POLICIES}; empty: the query's own policy
 * @param revisions the rows of {@link Source#REVISIONS}; empty: the query's own revision
 * @param changes the rows of {@link Source#CHANGES}: between the revisions that the query names
 * @param options of every evaluation that the query needs
 * @param undated the day of the evaluation of an app whose facts name none, where the options leave it open; empty: it is unknown
 */
public record QueryInput(
        Map<String, Facts> apps,
        List<Policy> policies,
        List<Revision> revisions,
        Optional<RevisionChanges> changes,
        EvaluationOptions options,
        Optional<LocalDate> undated) {

    /** No apps, and nothing but the query's own policy. */
    public static final QueryInput NONE = builder().build();

    public QueryInput {
        apps = Collections.unmodifiableMap(new LinkedHashMap<>(apps));
        policies = List.copyOf(policies);
        revisions = List.copyOf(revisions);
    }

    /** The day of the evaluation of some facts. */
    Optional<LocalDate> day(Facts facts) {
        return options.today().or(facts::asOf).or(() -> undated);
    }

    /** Some apps, each under the name its facts give, with the default options. */
    public static QueryInput of(Collection<Facts> apps) {
        Builder builder = builder();
        apps.forEach(builder::app);
        return builder.build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Gathers an input. */
    public static final class Builder {

        private final Map<String, Facts> apps = new LinkedHashMap<>();
        private final List<Policy> policies = new ArrayList<>();
        private final List<Revision> revisions = new ArrayList<>();
        private Optional<RevisionChanges> changes = Optional.empty();
        private EvaluationOptions options = EvaluationOptions.DEFAULT;
        private Optional<LocalDate> undated = Optional.empty();

        private Builder() {}

        /**
         * One more app, under the name its facts give.
         *
         * @throws IllegalArgumentException if there is one of that name already
         */
        public Builder app(Facts facts) {
            return app(facts.app(), facts);
        }

        /**
         * One more app, under a name of its own.
         *
         * @throws IllegalArgumentException if there is one of that name already
         */
        public Builder app(String name, Facts facts) {
            if (apps.putIfAbsent(name, facts) != null) {
                throw new IllegalArgumentException("there are two apps of the name " + name);
            }
            return this;
        }

        public Builder policies(Collection<Policy> more) {
            policies.addAll(more);
            return this;
        }

        public Builder revisions(Collection<Revision> more) {
            revisions.addAll(more);
            return this;
        }

        /** What changed between the revisions that the query names. */
        public Builder changes(RevisionChanges replacement) {
            this.changes = Optional.of(replacement);
            return this;
        }

        public Builder options(EvaluationOptions replacement) {
            this.options = replacement;
            return this;
        }

        /** The day of the evaluation of apps whose facts name none, where the options leave it open. What their facts say stays unknown. */
        public Builder undatedOn(LocalDate day) {
            this.undated = Optional.of(day);
            return this;
        }

        public QueryInput build() {
            return new QueryInput(apps, policies, revisions, changes, options, undated);
        }
    }
}
