package dev.proviso.shell.query;

import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.query.Query;
import dev.proviso.dsl.query.QueryInput;
import dev.proviso.dsl.query.QueryResult;
import dev.proviso.dsl.query.QueryScope;
import dev.proviso.dsl.query.Source;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.repository.PolicyRepository;
import dev.proviso.shell.command.Argument;
import dev.proviso.shell.command.Arity;
import dev.proviso.shell.command.Command;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Format;
import dev.proviso.shell.command.Group;
import dev.proviso.shell.command.Kind;
import dev.proviso.shell.command.Option;
import dev.proviso.shell.command.Surface;
import dev.proviso.shell.command.Syntax;
import dev.proviso.shell.evaluate.Evaluating;
import dev.proviso.shell.facts.FactsFiles;
import dev.proviso.shell.outcome.ExitCode;
import dev.proviso.shell.outcome.Refusal;
import dev.proviso.shell.session.LoadedApp;
import dev.proviso.shell.session.Selected;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code query}: answers a question in the query language. */
public final class QueryCommand implements Command {

    private static final String FULL = "full";

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "query",
                        Group.EXPLORE,
                        "ask about clauses, facts, apps, findings and changes in the query language")
                .details(
                        "QUERY starts with what is asked for: policies, revisions, sections, clauses, terms, references, facts,"
                                + " apps, findings or changes, or with count in front of one of these. 'help queries' is a short"
                                + " guide, and docs/queries.md the reference. The apps are those of the FACTS files; of a"
                                + " directory, all files in it that end in .yaml, .yml or .json.",
                        "Behind 'changes from' and 'to' stand revisions (r1), days (2026-03-01) for those in force on them or, in"
                                + " double quotes, what 'impact' takes as well: \"policy@r1\", or the files of revisions. 'as of"
                                + " 2026-03-01' behind any other source asks about the revision in force on that day.",
                        "In the shell the query needs no quotes and no 'query' in front, options may follow it, and the apps are"
                                + " those that were loaded with 'use'.",
                        "Exit code: 0 if anything was found, 1 if not, 3 if nothing was found for certain but something may be"
                                + " there, 2 if the query has mistakes, 4 if a facts file is invalid.")
                .arguments(
                        Argument.of("QUERY", "the query, in quotes", Kind.QUERY, Arity.ONE),
                        Argument.of(
                                "FACTS",
                                "facts files, or directories of them; - for standard input",
                                Kind.FACTS_FILE,
                                Arity.ANY))
                .options(Evaluating.options(
                        Option.flag(FULL, "long texts in full; without it, three lines of each (text only)")))
                .formats(Format.TEXT, Format.JSON, Format.JSONL, Format.CSV, Format.MARKDOWN)
                .example(
                        "query 'clauses where modality = prohibition and text mentions \"customer data\"'",
                        "which clauses forbid something about customer data")
                .example(
                        "query 'changes from r1 to r2 where kind = amended and effect = stricter'",
                        "which clauses ask for more under another revision")
                .example("query 'apps where violated(A.7) select name' policy-data/examples", "which apps violate A.7")
                .example(
                        "query 'count findings by app, verdict' policy-data/examples --format csv",
                        "a table for a spreadsheet");
    }

    @Override
    public ExitCode run(Context context) {
        String text = context.arguments().get(0);
        Optional<Compared> compared = Query.range(text).map(range -> Compared.find(context, range));
        Selected selected = compared.map(Compared::to)
                .or(() -> Query.asOf(text).map(LocalDate::toString).map(context::selected))
                .orElseGet(context::selected);
        Evaluating evaluating = Evaluating.prepare(context, selected);
        CompiledPolicy policy = context.session().compile(selected);
        List<String> files = context.arguments().subList(1, context.arguments().size());
        // Mistakes of the query first: to find them no file need be read.
        context.tell(compile(text, QueryScope.of(policy)).diagnostics());
        Map<String, Facts> apps = apps(context, selected, files);
        Query query =
                compile(text, QueryScope.of(policy).withApps(apps.keySet())).orThrow();
        QueryInput.Builder input = input(context, query, evaluating, apps);
        compared.map(Compared::changes).ifPresent(input::changes);
        QueryResult result = Evaluating.fitting(() -> query.run(input.build()));
        Answer answer = new Answer(context, query, result);
        context.session().results().list(answer.parts());
        answer.write(selected, context.invocation().has(FULL), !apps.isEmpty());
        return answer.code();
    }

    private static Checked<Query> compile(String text, QueryScope scope) {
        Checked<Query> query = Query.compile(text, scope);
        if (!query.isValid()) {
            throw Refusal.wrong(query.diagnostics());
        }
        return query;
    }

    private static Map<String, Facts> apps(Context context, Selected selected, List<String> files) {
        Map<String, Facts> apps = new LinkedHashMap<>();
        if (files.isEmpty() && context.surface() == Surface.SHELL) {
            for (LoadedApp app : context.session().apps()) {
                apps.put(app.facts().app(), app.facts());
            }
            return apps;
        }
        for (Facts facts : FactsFiles.readAll(context, selected, files)) {
            if (apps.putIfAbsent(facts.app(), facts) != null) {
                throw Refusal.of(
                        ExitCode.INVALID_INPUT,
                        "two facts files are about the app '" + facts.app() + "'",
                        "give one of them another name with 'app:', or leave it out");
            }
        }
        return apps;
    }

    private static QueryInput.Builder input(
            Context context, Query query, Evaluating evaluating, Map<String, Facts> apps) {
        QueryInput.Builder input = QueryInput.builder()
                .options(evaluating.evaluationOptions())
                .undatedOn(context.session().today());
        apps.forEach(input::app);
        if (query.source() == Source.POLICIES || query.source() == Source.REVISIONS) {
            catalogue(context.repository(), input);
        }
        return input;
    }

    /** All policies and revisions there are; what is wrong with one is told when it is looked at. */
    private static void catalogue(PolicyRepository repository, QueryInput.Builder input) {
        repository.policies().forEach(policy -> {
            repository.readPolicy(policy).flatMap(Checked::value).ifPresent(read -> input.policies(List.of(read)));
            repository
                    .revisions(policy)
                    .forEach(revision -> repository
                            .readRevision(policy, revision)
                            .flatMap(Checked::value)
                            .ifPresent(read -> input.revisions(List.of(read))));
        });
    }
}
