package dev.proviso.dsl.conformance;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.EvaluationOptions;
import dev.proviso.dsl.query.QueryInput;
import dev.proviso.dsl.query.QueryScope;
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
    private final Map<String, Facts> apps;

    private QueryPolicy(CompiledPolicy compiled, Map<String, Facts> apps) {
        this.compiled = compiled;
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
            Revision revision = RevisionReader.read(
                            SourceReader.read(policyFiles.resolve("r1.yaml")).orThrow(), policy)
                    .orThrow();
            CompiledPolicy compiled = CompiledPolicy.compile(policy, revision).orThrow();
            Map<String, Facts> apps = APPS.stream()
                    .map(name -> facts(QUERIES.resolve("apps").resolve(name + ".yaml"), policy))
                    .collect(Collectors.toMap(Facts::app, Function.identity()));
            return new QueryPolicy(compiled, apps);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** The apps in the order in which the cases have them. */
    public QueryInput input() {
        return input(Optional.empty());
    }

    /** Does the same on a day. */
    QueryInput input(Optional<LocalDate> today) {
        QueryInput.Builder input = QueryInput.builder();
        today.map(EvaluationOptions.DEFAULT::on).ifPresent(input::options);
        APPS.forEach(name -> input.app(app(name)));
        return input.build();
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
