package dev.proviso.dsl.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the parts of queries, in the order in which they stand. */
final class QueryParts {

    private QueryParts() {}

    static List<String> of(QuerySyntax query) {
        List<String> parts = new ArrayList<>();
        parts.add((query.count().isPresent() ? "count " : "") + query.source().text());
        query.app().ifPresent(app -> parts.add("of " + Printer.reference(app.text())));
        query.asOf().ifPresent(asOf -> parts.add("as of " + asOf.day()));
        query.range().ifPresent(range -> parts.add("from " + revision(range.from()) + " to " + revision(range.to())));
        if (!query.sections().isEmpty()) {
            parts.add(query.sections().stream()
                    .map(section -> Printer.reference(section.text()))
                    .collect(Collectors.joining(", ", "in ", "")));
        }
        query.where().ifPresent(where -> parts.add("where " + flat(where)));
        if (!query.by().isEmpty()) {
            parts.add("by " + columns(query.by()));
        }
        if (!query.select().isEmpty()) {
            parts.add("select " + columns(query.select()));
        }
        if (!query.sort().isEmpty()) {
            parts.add(query.sort().stream()
                    .map(key -> flat(key.expression()) + (key.descending() ? " desc" : ""))
                    .collect(Collectors.joining(", ", "sort by ", "")));
        }
        query.limit().ifPresent(limit -> parts.add("limit " + limit.rows()));
        if (!query.assuming().isEmpty()) {
            parts.add("assuming " + assumptions(query.assuming()));
        }
        return parts;
    }

    private static String revision(Named name) {
        return name.text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? name.text() : Printer.reference(name.text());
    }

    private static String columns(List<QuerySyntax.Column> columns) {
        return columns.stream()
                .map(column -> flat(column.expression())
                        + column.name().map(name -> " as " + name.text()).orElse(""))
                .collect(Collectors.joining(", "));
    }

    static String assumptions(List<AssumptionSyntax> assumptions) {
        return assumptions.stream()
                .map(assumption -> assumption.name().text()
                        + assumption.path().stream().map(QueryParts::step).collect(Collectors.joining())
                        + " = " + flat(assumption.value()))
                .collect(Collectors.joining(", "));
    }

    private static String step(AssumptionSyntax.Step step) {
        return step instanceof AssumptionSyntax.Element element
                ? "[" + element.index() + "]"
                : "." + ((AssumptionSyntax.Part) step).name();
    }

    private static String flat(Expression expression) {
        return Printer.print(expression);
    }
}
