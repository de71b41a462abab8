package dev.proviso.dsl.syntax;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A query as it was written: no name is resolved yet. Two queries that differ only in layout, comments or needless brackets differ
 * only in their spans.
 *
 * @param count the word {@code count}, if the rows are to be counted
 * @param app behind {@code of}
 * @param asOf the day of which the revision in force is meant
 * @param sections behind {@code in}; empty: the whole document
 * @param by what the rows are grouped by
 * @param select the columns; empty: those that the source shows by itself
 * @param assuming what is laid over the facts
 */
public record QuerySyntax(
        TextSpan span,
        Optional<TextSpan> count,
        Named source,
        Optional<Named> app,
        Optional<Day> asOf,
        Optional<Range> range,
        List<Named> sections,
        Optional<Expression> where,
        List<Column> by,
        List<Column> select,
        List<SortKey> sort,
        Optional<Limit> limit,
        List<AssumptionSyntax> assuming) {

    public QuerySyntax {
        sections = List.copyOf(sections);
        by = List.copyOf(by);
        select = List.copyOf(select);
        sort = List.copyOf(sort);
        assuming = List.copyOf(assuming);
    }

    /** {@code as of 2026-03-01}. */
    public record Day(TextSpan span, LocalDate day) {}

    /** {@code from r1 to r2}. A day stands for the revision in force on it. */
    public record Range(TextSpan span, Named from, Named to) {}

    /** {@code length(text) as size}. */
    public record Column(TextSpan span, Expression expression, Optional<Named> name) {}

    /** {@code label desc}. */
    public record SortKey(TextSpan span, Expression expression, boolean descending) {}

    /** {@code limit 20}. */
    public record Limit(TextSpan span, long rows) {}
}
