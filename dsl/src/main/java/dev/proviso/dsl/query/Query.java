package dev.proviso.dsl.query;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.check.Typed;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.syntax.Parser;
import dev.proviso.dsl.syntax.Printer;
import dev.proviso.dsl.syntax.QuerySyntax;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.RuleText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A question about a policy and about apps, such as {@code apps where violated(A.4) sort by name}, compiled once and run as often as
 * one likes. Immutable; any number of threads may share one.
 */
public final class Query {

    private final CompiledPolicy policy;
    private final QuerySyntax syntax;
    private final Source source;
    private final Table<?> table;
    private final QueryPlan plan;
    private final Optional<String> app;
    private final Set<String> apps;
    private final List<NodeId> sections;
    private final Assumptions assumptions;

    Query(
            CompiledPolicy policy,
            QuerySyntax syntax,
            Source source,
            Table<?> table,
            QueryPlan plan,
            Optional<String> app,
            Set<String> apps,
            List<NodeId> sections,
            Assumptions assumptions) {
        this.policy = policy;
        this.syntax = syntax;
        this.source = source;
        this.table = table;
        this.plan = plan;
        this.app = app;
        this.apps = Set.copyOf(apps);
        this.sections = List.copyOf(sections);
        this.assumptions = assumptions;
    }

    /** Compiles a query about a policy; whether the apps that it names exist is not checked. */
    public static Checked<Query> compile(String text, CompiledPolicy policy) {
        return compile(text, QueryScope.of(policy));
    }

    /**
     * The revisions that a query is about, so that they can be found before it is compiled: for the new one of them, since {@code in}
     * names parts of that. Empty for a query that is not about changes, or has mistakes of form.
     */
    public static Optional<RevisionRange> range(String text) {
        return new Parser()
                .parseQuery(new RuleText(text, Origin.of("query")))
                .value()
                .filter(query -> query.source().text().equals(Source.CHANGES.word()))
                .flatMap(Query::range);
    }

    /**
     * The day of which a query asks for the revision in force, so that it can be found before the query is compiled: for that revision.
     * Empty for a query that names no day, or has mistakes of form.
     */
    public static Optional<LocalDate> asOf(String text) {
        return new Parser()
                .parseQuery(new RuleText(text, Origin.of("query")))
                .value()
                .filter(query -> QueryCompiler.takesDay(query.source().text()))
                .flatMap(QuerySyntax::asOf)
                .map(QuerySyntax.Day::day);
    }

    private static Optional<RevisionRange> range(QuerySyntax query) {
        return query.range()
                .map(range -> new RevisionRange(range.from().text(), range.to().text()));
    }

    /** Compiles a query, or says everything that is wrong with it. */
    public static Checked<Query> compile(String text, QueryScope scope) {
        return compile(new RuleText(text, Origin.of("query")), scope);
    }

    /** Does the same with a text that diagnostics are to point into. */
    public static Checked<Query> compile(RuleText text, QueryScope scope) {
        return QueryCompiler.compile(text, scope);
    }

    /** What the rows are. */
    public Source source() {
        return source;
    }

    /** The columns of the result. */
    public List<Column> columns() {
        return plan.columns();
    }

    /** Whether the rows are counted. */
    public boolean isCount() {
        return syntax.count().isPresent();
    }

    /** The apps that the query names: the input of a run must have their facts. */
    public Set<String> apps() {
        return apps;
    }

    /** The revisions that a query about {@link Source#CHANGES} names: the input of a run must have what changed between them. */
    public Optional<RevisionRange> range() {
        return range(syntax);
    }

    /** The day of which it asks for the revision in force; that it was compiled for this one is for the caller to see to. */
    public Optional<LocalDate> asOf() {
        return syntax.asOf().map(QuerySyntax.Day::day);
    }

    /** What the query lays over the facts of every app. */
    public Assumptions assumptions() {
        return assumptions;
    }

    /**
     * Runs the query. No app is evaluated twice, and none that the query does not need; the rows of one input always come out the
     * same.
     *
     * @throws IllegalArgumentException if the input lacks the facts of one of {@link #apps()}, has values that are not of their fact's
     *     type, or lacks the changes that the query is about: those that lead to the revision it was compiled for
     */
    public QueryResult run(QueryInput input) {
        for (String name : apps) {
            if (!input.apps().containsKey(name)) {
                throw new IllegalArgumentException("no facts about the app " + name);
            }
        }
        if (source == Source.CHANGES
                && input.changes()
                        .filter(changes -> changes.diff().to().equals(policy.revision()))
                        .isEmpty()) {
            throw new IllegalArgumentException(
                    "no changes up to " + policy.revision().address());
        }
        Run run = new Run(new DocumentIndex(policy), input, assumptions, app, apps);
        return new Execution<>(table, plan, run, sections, isCount(), syntax.limit()).result();
    }

    /** What was written. */
    public QuerySyntax syntax() {
        return syntax;
    }

    /** Its expressions with their types, by what they are for ({@code where}, {@code column label}): for stages of this module. */
    @SuppressWarnings("exports")
    public Map<String, Typed> expressions() {
        return plan.expressions();
    }

    /** What is asked of a row, such as {@code violated(A.4)}, by the field that its expressions read the answer from. */
    public Map<String, String> questions() {
        return plan.questions();
    }

    /** What is computed for a row, whose fields are read as facts are: for stages of this module. */
    @SuppressWarnings("exports")
    public Plan plan() {
        return plan.plan();
    }

    /** The query in canonical layout. */
    @Override
    public String toString() {
        return Printer.print(syntax);
    }
}
