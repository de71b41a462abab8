package dev.proviso.dsl.conformance;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.query.Query;
import dev.proviso.dsl.query.QueryInput;
import dev.proviso.dsl.query.QueryScope;
import dev.proviso.dsl.query.RevisionChanges;
import dev.proviso.dsl.query.RevisionRange;
import dev.proviso.model.document.Policy;
import dev.proviso.model.document.Revision;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.read.FactsReader;
import dev.proviso.model.read.PolicyReader;
import dev.proviso.model.read.RevisionReader;
import dev.proviso.model.read.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The policy and the apps that the conformance cases of queries are about. */
public final class QueryPolicy {

    private static final Path QUERIES = Path.of("conformance", "queries");
    private static final List<String> APPS = List.of("alpha", "beta-two", "gamma", "delta");

    private final CompiledPolicy compiled;
    private final CompiledPolicy next;
    private final Map<String, Facts> apps;

    private QueryPolicy(CompiledPolicy compiled, CompiledPolicy next, Map<String, Facts> apps) {
        this.compiled = compiled;
        this.next = next;
        this.apps = apps;
    }

    public static QueryPolicy read() {
        try {
            Path policyFiles = QUERIES.resolve("policy");
            Policy policy = PolicyReader.read(
                            SourceReader.read(policyFiles.resolve("policy.yaml"))
                                    .orThrow(),
                            SourceReader.read(policyFiles.resolve("vocabulary.yaml"))
                                    .orThrow())
                    .orThrow();
            Map<String, Facts> apps = APPS.stream()
                    .map(name -> facts(QUERIES.resolve("apps").resolve(name + ".yaml"), policy))
                    .collect(Collectors.toMap(Facts::app, Function.identity()));
            return new QueryPolicy(compiled("r1", policy), compiled("r2", policy), apps);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CompiledPolicy compiled(String revision, Policy policy) throws IOException {
        Path file = QUERIES.resolve("policy").resolve(revision + ".yaml");
        Revision read =
                RevisionReader.read(SourceReader.read(file).orThrow(), policy).orThrow();
        return CompiledPolicy.compile(policy, read).orThrow();
    }

    private static Facts facts(Path file, Policy policy) {
        try {
            return FactsReader.read(file, policy).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public CompiledPolicy compiled() {
        return compiled;
    }

    /** The facts about one of the apps. */
    public Facts app(String name) {
        return Objects.requireNonNull(apps.get(name));
    }

    public QueryScope scope() {
        return QueryScope.of(compiled).withApps(APPS);
    }

    /** What a query is compiled for: the new revision of those that it names, if it names some. */
    public QueryScope scope(String query) {
        return QueryScope.of(Query.range(query)
                        .map(RevisionRange::to)
                        .map(this::revision)
                        .orElse(compiled))
                .withApps(APPS);
    }

    private CompiledPolicy revision(String name) {
        return name.equals("r2") ? next : compiled;
    }

    /** What a query is run over: the apps, and what changed between the revisions that it names. */
    public QueryInput input(String query) {
        return input(query, Optional.empty());
    }

    /** Does the same on a day. */
    QueryInput input(String query, Optional<LocalDate> today) {
        QueryInput.Builder input = builder(today);
        Query.range(query)
                .map(range -> RevisionChanges.between(
                        revision(range.from()).revision(), revision(range.to()).revision()))
                .ifPresent(input::changes);
        return input.build();
    }

    /** The apps in the order in which the cases have them. */
    public QueryInput input() {
        return builder(Optional.empty()).build();
    }

    private QueryInput.Builder builder(Optional<LocalDate> today) {
        QueryInput.Builder input = QueryInput.builder();
        today.map(EvaluationOptions.DEFAULT::on).ifPresent(input::options);
        APPS.forEach(name -> input.app(app(name)));
        return input;
    }

    /** The files of cases. */
    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(QUERIES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
