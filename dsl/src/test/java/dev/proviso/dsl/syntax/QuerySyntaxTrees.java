package dev.proviso.dsl.syntax;

import dev.proviso.dsl.syntax.QuerySyntax.Column;
import dev.proviso.dsl.syntax.QuerySyntax.Limit;
import dev.proviso.dsl.syntax.QuerySyntax.Range;
import dev.proviso.dsl.syntax.QuerySyntax.SortKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random trees of queries. The words that only queries have are among the names. */
@SuppressWarnings("exports") // the layout of queries is tested with these
public final class QuerySyntaxTrees {

    private static final TextSpan NOWHERE = new TextSpan(0, 0);
    private static final List<String> WORDS = List.of(
            "select",
            "sort",
            "by",
            "limit",
            "asc",
            "desc",
            "assuming",
            "mentions",
            "from",
            "to",
            "refers",
            "uses",
            "term",
            "reads",
            "verdict",
            "known",
            "unknown",
            "count",
            "label");

    private QuerySyntaxTrees() {}

    /** Any query. */
    public static Arbitrary<QuerySyntax> queries() {
        Arbitrary<Optional<TextSpan>> count = Arbitraries.just(NOWHERE).optional();
        Arbitrary<Named> source =
                Arbitraries.of("clauses", "apps", "findings", "changes", "xyz").map(QuerySyntaxTrees::named);
        Arbitrary<Optional<Range>> range = Combinators.combine(revisions(), revisions())
                .as((from, to) -> new Range(NOWHERE, from, to))
                .optional();
        Arbitrary<List<Column>> columns = columns().list().ofMaxSize(3);
        Arbitrary<Head> head = Combinators.combine(
                        count,
                        source,
                        references().optional(),
                        days(),
                        range,
                        references().list().ofMaxSize(3))
                .as(Head::new);
        return Combinators.combine(
                        head,
                        expressions().optional(),
                        columns,
                        columns,
                        sortKeys().list().ofMaxSize(3),
                        Arbitraries.longs()
                                .between(0, Integer.MAX_VALUE)
                                .map(rows -> new Limit(NOWHERE, rows))
                                .optional(),
                        assumptions().list().ofMaxSize(3))
                .as((start, where, by, select, sort, limit, assuming) -> new QuerySyntax(
                        NOWHERE,
                        start.count(),
                        start.source(),
                        start.app(),
                        start.asOf(),
                        start.range(),
                        start.sections(),
                        where,
                        by,
                        select,
                        sort,
                        limit,
                        assuming));
    }

    /** What stands in front of the condition. */
    private record Head(
            Optional<TextSpan> count,
            Named source,
            Optional<Named> app,
            Optional<QuerySyntax.Day> asOf,
            Optional<Range> range,
            List<Named> sections) {}

    private static Arbitrary<Optional<QuerySyntax.Day>> days() {
        return Arbitraries.integers()
                .between(0, 40_000)
                .map(day -> new QuerySyntax.Day(NOWHERE, LocalDate.ofEpochDay(day)))
                .optional();
    }

    private static Arbitrary<Expression> expressions() {
        Arbitrary<Expression> words = Arbitraries.of(WORDS).map(word -> new Expression.Name(NOWHERE, word));
        Arbitrary<Expression> questions = Combinators.combine(Arbitraries.of(RowTest.class), references())
                .as((test, about) -> new Expression.RowQuestion(NOWHERE, test, about));
        Arbitrary<Expression> any = Arbitraries.oneOf(SyntaxTrees.expressions(), words, questions);
        Arbitrary<Expression> joined = Combinators.combine(
                        Arbitraries.of(BinaryOperator.MENTIONS, BinaryOperator.AND, BinaryOperator.ADD), any, any)
                .as((operator, left, right) -> new Expression.Binary(NOWHERE, operator, left, right));
        return Arbitraries.oneOf(any, joined);
    }

    private static Arbitrary<Named> revisions() {
        return Arbitraries.oneOf(
                references(), Arbitraries.of("2026-06-30", "2026-02-31").map(QuerySyntaxTrees::named));
    }

    private static Arbitrary<Named> references() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "A.4", "B.2.a", "preamble.2", "#no-sale", "§ 4 (b)", "crm-sync", "r1", "2026-03", "to"),
                        Arbitraries.of(WORDS).filter(word -> !Keywords.isReserved(word)),
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(8))
                .map(QuerySyntaxTrees::named);
    }

    private static Arbitrary<Column> columns() {
        return Combinators.combine(
                        expressions(),
                        Arbitraries.of(WORDS).map(QuerySyntaxTrees::named).optional())
                .as((expression, name) -> new Column(NOWHERE, expression, name));
    }

    private static Arbitrary<SortKey> sortKeys() {
        return Combinators.combine(expressions(), Arbitraries.of(true, false))
                .as((expression, descending) -> new SortKey(NOWHERE, expression, descending));
    }

    /** One assumption. */
    public static Arbitrary<AssumptionSyntax> assumptions() {
        Arbitrary<AssumptionSyntax.Step> steps = Arbitraries.oneOf(
                Arbitraries.of(WORDS).map(word -> new AssumptionSyntax.Part(NOWHERE, word)),
                Arbitraries.integers()
                        .between(0, Integer.MAX_VALUE)
                        .map(i -> new AssumptionSyntax.Element(NOWHERE, i)));
        return Combinators.combine(
                        Arbitraries.of(WORDS).map(QuerySyntaxTrees::named),
                        steps.list().ofMaxSize(4),
                        SyntaxTrees.expressions())
                .as((name, path, value) -> new AssumptionSyntax(NOWHERE, name, path, value));
    }

    private static Named named(String text) {
        return new Named(NOWHERE, text);
    }
}
