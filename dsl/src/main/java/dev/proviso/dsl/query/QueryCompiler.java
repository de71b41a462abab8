package dev.proviso.dsl.query;

import dev.proviso.dsl.check.Assumption;
import dev.proviso.dsl.check.RowChecker;
import dev.proviso.dsl.check.Typed;
import dev.proviso.dsl.plan.Lowering;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.syntax.DiagnosticKind;
import dev.proviso.dsl.syntax.Expression;
import dev.proviso.dsl.syntax.Named;
import dev.proviso.dsl.syntax.Parser;
import dev.proviso.dsl.syntax.Printer;
import dev.proviso.dsl.syntax.QuerySyntax;
import dev.proviso.dsl.syntax.Reading;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Suggestion;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.RuleText;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks a query and plans what it computes. Everything wrong is reported in one go. */
final class QueryCompiler {

    private static final String COUNT = "count";

    private final QueryScope scope;
    private final RuleText text;
    private final RowChecker checker;
    private final Map<String, Typed> expressions = new LinkedHashMap<>();

    private QueryCompiler(QueryScope scope, RuleText text) {
        this.scope = scope;
        this.text = text;
        this.checker = new RowChecker(scope.policy().typed(), text);
    }

    static Checked<Query> compile(RuleText text, QueryScope scope) {
        Reading<QuerySyntax> read = new Parser().readQuery(text);
        QueryCompiler compiler = new QueryCompiler(scope, text);
        compiler.checker.addAll(read);
        Optional<Query> query = read.tree().flatMap(compiler::query);
        return query.map(q -> Checked.of(q, compiler.checker.diagnostics()))
                .orElseGet(() -> Checked.failed(compiler.checker.diagnostics()));
    }

    private Optional<Query> query(QuerySyntax query) {
        Optional<Source> source = source(query);
        List<Assumption> assumptions = checker.assumptions(query.assuming());
        List<NodeId> sections = query.sections().stream()
                .flatMap(section -> checker.part(section).stream())
                .toList();
        if (source.isEmpty()) {
            return Optional.empty();
        }
        RowAnswers answers = new RowAnswers(scope, source.get(), checker);
        Optional<String> app = query.app().flatMap(answers::app);
        checkParts(query, source.get());
        Optional<QueryPlan> plan = plan(query, source.get(), answers);
        if (plan.isEmpty() || checker.diagnostics().stream().anyMatch(d -> d.isError())) {
            return Optional.empty();
        }
        return Optional.of(new Query(
                scope.policy(),
                query,
                source.get(),
                answers.table(),
                plan.get(),
                app,
                answers.apps(),
                sections,
                new Assumptions(assumptions)));
    }

    private Optional<Source> source(QuerySyntax query) {
        Named name = query.source();
        Optional<Source> source = Source.named(name.text());
        if (source.isEmpty()) {
            List<String> words =
                    Arrays.stream(Source.values()).map(Source::word).toList();
            checker.report(
                    DiagnosticKind.UNKNOWN_SOURCE,
                    name.span(),
                    "there are no rows of '" + name.text() + "'",
                    Optional.of(Suggestion.hint(name.text(), words)
                            .orElse("a query is about " + String.join(", ", words))));
        }
        return source;
    }

    private void checkParts(QuerySyntax query, Source source) {
        query.app()
                .filter(app -> source != Source.FINDINGS && source != Source.FACTS)
                .ifPresent(app -> notTaken(
                        app.span(),
                        "'of' names the app of findings or facts, and this query is about " + source.word(),
                        source == Source.APPS ? "write apps where name = \"" + app.text() + "\"" : "leave it out"));
        if (source == Source.CHANGES && query.range().isEmpty()) {
            checker.report(
                    DiagnosticKind.NEEDS_REVISIONS,
                    query.source().span(),
                    "there are changes between two revisions, and none are named",
                    Optional.of("name them: changes from r1 to r2"));
        }
        query.range()
                .filter(range -> source != Source.CHANGES)
                .ifPresent(range -> notTaken(
                        range.span(),
                        "'from … to' names the revisions between which there are changes, and this query is about "
                                + source.word(),
                        "leave it out"));
        query.asOf()
                .filter(asOf -> !takesDay(source.word()))
                .ifPresent(asOf -> notTaken(
                        asOf.span(),
                        "'as of' chooses the revision in force on a day, and this query is about "
                                + (source == Source.CHANGES ? "the changes between two" : "all " + source.word()),
                        source == Source.CHANGES ? "write changes from 2026-01-01 to 2026-03-01" : "leave it out"));
        if (!query.sections().isEmpty() && Tables.of(source).place().isEmpty()) {
            notTaken(
                    query.sections().get(0).span(),
                    "'in' names parts of the document, and " + source.word() + " stand in none",
                    "leave it out");
        }
        if (query.count().isPresent()) {
            query.select().stream()
                    .findFirst()
                    .ifPresent(column -> notTaken(
                            column.span(),
                            "a count shows what it counts by, and how many there are",
                            "leave out 'count' or 'select'"));
            if (query.by().isEmpty()) {
                query.sort().stream()
                        .findFirst()
                        .ifPresent(key -> notTaken(
                                key.span(), "a count is one number: there is nothing to sort", "leave 'sort by' out"));
                query.limit()
                        .ifPresent(limit -> notTaken(
                                limit.span(), "a count is one number: there is nothing to limit", "leave 'limit' out"));
            }
        }
    }

    /** Whether the rows are those of one revision, which a day can choose. */
    static boolean takesDay(String source) {
        return !List.of(Source.CHANGES.word(), Source.POLICIES.word(), Source.REVISIONS.word())
                .contains(source);
    }

    private void notTaken(TextSpan span, String message, String hint) {
        checker.report(DiagnosticKind.PART_NOT_TAKEN, span, message, Optional.of(hint));
    }

    private Optional<QueryPlan> plan(QuerySyntax query, Source source, RowAnswers answers) {
        boolean ofApps = source == Source.APPS;
        Vocabulary seen = RowVocabulary.seen(
                scope.policy().policy().vocabulary(), source, query.app().isPresent());
        RowChecker.Expressions all = checker.over(seen, ofApps, answers);
        Optional<Typed> where = query.where().flatMap(all::condition);
        // Only rows for which it is true have columns, and are sorted.
        RowChecker.Expressions rows = where.map(all::where).orElse(all);
        List<Shown> columns = new ArrayList<>();
        query.by()
                .forEach(column -> shown(column, rows).filter(this::isGroupable).ifPresent(columns::add));
        int groups = columns.size();
        if (query.count().isEmpty()) {
            columns.addAll(selected(query, source, rows));
        }
        List<Column> result =
                new ArrayList<>(columns.stream().map(Shown::column).toList());
        if (query.count().isPresent()) {
            result.add(new Column(COUNT, Scalar.INTEGER));
        }
        checkNames(query, columns);
        List<Sorted> sorted = query.sort().stream()
                .flatMap(key -> sorted(key, query, columns, rows).stream())
                .toList();

        Optional<Integer> whereCell = where.map(typed -> cell("where", typed));
        List<Integer> cells = columns.stream()
                .map(column -> cell("column " + column.column().name(), column.typed()))
                .toList();
        List<QueryPlan.Key> keys = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            keys.add(new QueryPlan.Key(
                    Optional.of(i),
                    Optional.empty(),
                    new ValueOrder(result.get(i).type(), false)));
        }
        if (query.count().isPresent() && !sorted.isEmpty()) {
            // The groups come in the order that was asked for; their own order tells those apart that are alike in it.
            keys.addAll(0, sorted.stream().map(this::key).toList());
        } else {
            keys.addAll(sorted.stream().map(this::key).toList());
        }
        if (checker.diagnostics().stream().anyMatch(d -> d.isError())) {
            return Optional.empty();
        }
        Plan plan = Lowering.lower(
                RowVocabulary.with(seen, answers.fields()),
                ofApps ? Optional.of(scope.policy().typed()) : Optional.empty(),
                expressions,
                text);
        int offset = plan.cells().size() - expressions.size();
        return Optional.of(new QueryPlan(
                expressions,
                answers.questions(),
                plan,
                ofApps,
                whereCell.map(cell -> cell + offset),
                cells.stream().map(cell -> cell + offset).toList(),
                groups,
                result,
                keys.stream().map(key -> shifted(key, offset)).toList()));
    }

    private static QueryPlan.Key shifted(QueryPlan.Key key, int offset) {
        return new QueryPlan.Key(key.column(), key.cell().map(cell -> cell + offset), key.order());
    }

    /** @param name what the expression is for; no two share one */
    private int cell(String name, Typed typed) {
        expressions.put(name, typed);
        return expressions.size() - 1;
    }

    /** A column and where its value comes from. */
    private record Shown(Column column, TextSpan span, Expression expression, Typed typed) {}

    private Optional<Shown> shown(QuerySyntax.Column column, RowChecker.Expressions rows) {
        return rows.value(column.expression())
                .map(typed ->
                        new Shown(new Column(name(column), typed.type()), column.span(), column.expression(), typed));
    }

    private static String name(QuerySyntax.Column column) {
        return column.name().map(Named::text).orElseGet(() -> written(column.expression()));
    }

    private static String written(Expression expression) {
        return Printer.print(expression).replaceAll("\\s*\n\\s*", " ");
    }

    private boolean isGroupable(Shown column) {
        boolean groupable = RowChecker.isComparable(column.typed().type());
        if (!groupable) {
            notSortable(column.span(), "grouped", column.typed().type());
        }
        return groupable;
    }

    private void notSortable(TextSpan span, String what, Type type) {
        checker.report(
                DiagnosticKind.NOT_SORTABLE,
                span,
                "rows cannot be " + what + " by values of type " + type,
                Optional.of(
                        what.equals("sorted")
                                ? "sort by a number, a text, a day, or a count of elements"
                                : "group by a single value"));
    }

    private List<Shown> selected(QuerySyntax query, Source source, RowChecker.Expressions rows) {
        if (!query.select().isEmpty()) {
            return query.select().stream()
                    .flatMap(column -> shown(column, rows).stream())
                    .toList();
        }
        Set<String> grouped = new HashSet<>();
        query.by().forEach(column -> grouped.add(name(column)));
        List<Shown> shown = new ArrayList<>();
        TextSpan span = query.source().span();
        for (String field : Tables.of(source).shown()) {
            QuerySyntax.Column column =
                    new QuerySyntax.Column(span, new Expression.Name(span, field), Optional.empty());
            if (!grouped.contains(field)) {
                shown(column, rows).ifPresent(shown::add);
            }
        }
        return shown;
    }

    private void checkNames(QuerySyntax query, List<Shown> columns) {
        Set<String> names = new HashSet<>();
        if (query.count().isPresent()) {
            names.add(COUNT);
        }
        for (Shown column : columns) {
            if (!names.add(column.column().name())) {
                checker.report(
                        DiagnosticKind.REPEATED_COLUMN,
                        column.span(),
                        "there are two columns of the name '" + column.column().name() + "'",
                        Optional.of("leave one out, or give it a name of its own with 'as'"));
            }
        }
    }

    /** A key, and the column or expression that holds it. */
    private record Sorted(Optional<Integer> column, Optional<Typed> typed, ValueOrder order) {}

    private QueryPlan.Key key(Sorted sorted) {
        return new QueryPlan.Key(
                sorted.column(),
                sorted.typed().map(typed -> cell("key " + (expressions.size() + 1), typed)),
                sorted.order());
    }

    /** Whether a key is the name of a column: one that is wrong itself, as it is not among those that are right. */
    private static boolean isOfWrongColumn(QuerySyntax.SortKey key, QuerySyntax query) {
        return key.expression() instanceof Expression.Name name
                && Stream.concat(query.by().stream(), query.select().stream())
                        .flatMap(column -> column.name().stream())
                        .anyMatch(given -> given.text().equals(name.text()));
    }

    private Optional<Sorted> sorted(
            QuerySyntax.SortKey key, QuerySyntax query, List<Shown> columns, RowChecker.Expressions rows) {
        boolean counts = query.count().isPresent();
        String written = written(key.expression());
        if (counts && written.equals(COUNT)) {
            return Optional.of(new Sorted(
                    Optional.of(columns.size()), Optional.empty(), new ValueOrder(Scalar.INTEGER, key.descending())));
        }
        for (int i = 0; i < columns.size(); i++) {
            Shown column = columns.get(i);
            boolean named = key.expression() instanceof Expression.Name name
                    && name.text().equals(column.column().name());
            if (named || (counts && written(column.expression()).equals(written))) {
                return ordered(key, column.column().type())
                        ? Optional.of(new Sorted(
                                Optional.of(i),
                                Optional.empty(),
                                new ValueOrder(column.column().type(), key.descending())))
                        : Optional.empty();
            }
        }
        if ((counts && columns.isEmpty()) || isOfWrongColumn(key, query)) {
            return Optional.empty();
        }
        if (counts) {
            checker.report(
                    DiagnosticKind.PART_NOT_TAKEN,
                    key.span(),
                    "groups are sorted by what they are grouped by, or by 'count'",
                    Optional.of("write sort by count desc"));
            return Optional.empty();
        }
        return rows.value(key.expression())
                .filter(typed -> ordered(key, typed.type()))
                .map(typed -> new Sorted(
                        Optional.empty(), Optional.of(typed), new ValueOrder(typed.type(), key.descending())));
    }

    private boolean ordered(QuerySyntax.SortKey key, Type type) {
        boolean ordered = RowChecker.isOrdered(type);
        if (!ordered) {
            notSortable(key.span(), "sorted", type);
        }
        return ordered;
    }
}
