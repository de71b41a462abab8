package dev.proviso.shell.report;

import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.diagnostic.Severity;
import dev.proviso.shell.diagnostics.SarifDocument;
import dev.proviso.shell.explore.Words;
import dev.proviso.shell.junit.JunitXml;
import dev.proviso.shell.table.Cell;
import dev.proviso.shell.table.Column;
import dev.proviso.shell.table.MarkdownTable;
import dev.proviso.shell.table.Table;
import dev.proviso.shell.text.Markdown;
import dev.proviso.shell.text.Sink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes reports for documents and for build servers. */
final class ReportFormats {

    private ReportFormats() {}

    /** A table of apps, and one of what asks somebody to do something. */
    static void markdown(Report report, Sink sink) {
        sink.write("# " + Markdown.line(report.selected().policy().title()) + "\n\n");
        sink.write(Markdown.line(report.selected().headline()) + "\n\n");
        List<Column> columns = new ArrayList<>(List.of(Column.text("app")));
        List<Verdict> open = List.of(Verdict.VIOLATED, Verdict.UNDECIDED, Verdict.NOT_FOLLOWED);
        open.forEach(verdict -> columns.add(Column.text(Words.spoken(verdict))));
        columns.add(Column.text("verdicts"));
        MarkdownTable.write(
                new Table(
                        columns,
                        report.apps().stream()
                                .map(app -> {
                                    List<Cell> row = new ArrayList<>(List.of(Cell.of(app.name())));
                                    open.forEach(verdict -> row.add(Cell.of(citations(app, verdict))));
                                    row.add(Cell.of(app.verdicts()));
                                    return row;
                                })
                                .toList()),
                sink);
        if (report.apps().size() < report.all()) {
            sink.write("\nThe " + report.apps().size() + " apps with the most violations, of " + report.all() + ".\n");
        }
        List<List<Cell>> rows = report.apps().stream()
                .flatMap(app -> app.entries().stream()
                        .filter(entry -> Report.isOpen(entry.finding()))
                        .map(entry -> List.of(
                                Cell.of(app.name()),
                                Cell.of(entry.finding().citation()),
                                Cell.of(Words.spoken(entry.finding().verdict())),
                                Cell.of(entry.reason()),
                                Cell.of(entry.words()))))
                .toList();
        if (!rows.isEmpty()) {
            sink.write("\n");
            MarkdownTable.write(
                    new Table(
                            List.of(
                                    Column.text("app"),
                                    Column.text("clause"),
                                    Column.text("verdict"),
                                    Column.text("why, and what to do"),
                                    Column.text("words")),
                            rows),
                    sink);
        }
    }

    private static String citations(AppReport app, Verdict verdict) {
        return app.entries().stream()
                .map(AppReport.Entry::finding)
                .filter(finding -> finding.verdict() == verdict)
                .map(Finding::citation)
                .collect(Collectors.joining(", "));
    }

    /** A result for each violation, undecided clause and recommendation that is not followed, at the line that carries it. */
    static void sarif(Report report, Sink sink) {
        List<SarifDocument.Rule> rules = report.columns().stream()
                .map(column -> new SarifDocument.Rule(
                        report.selected().address() + "/" + column.citation(),
                        report.selected().policy().title() + ", " + column.citation(),
                        column.words(),
                        Severity.ERROR))
                .toList();
        List<SarifDocument.Result> results = report.apps().stream()
                .flatMap(app -> app.entries().stream()
                        .filter(entry -> Report.isOpen(entry.finding()))
                        .map(entry -> new SarifDocument.Result(
                                report.selected().address() + "/"
                                        + entry.finding().citation(),
                                severity(entry.finding().verdict()),
                                line(app, entry),
                                entry.places())))
                .toList();
        SarifDocument.write(sink, rules, results, List.of());
    }

    private static Severity severity(Verdict verdict) {
        return switch (verdict) {
            case VIOLATED -> Severity.ERROR;
            case UNDECIDED -> Severity.WARNING;
            default -> Severity.NOTE;
        };
    }

    private static String line(AppReport app, AppReport.Entry entry) {
        String reason = entry.reason();
        return app.name() + ": " + entry.finding().citation() + " "
                + Words.spoken(entry.finding().verdict()) + (reason.isEmpty() ? "" : ": " + reason);
    }

    /** A suite for each app with a test for each clause: violated is a failure, undecided an error, nothing to evaluate is skipped. */
    static String junit(Report report) {
        String revision = report.selected().address().toString();
        return JunitXml.write(report.apps().stream()
                .map(app -> new JunitXml.Suite(
                        app.name(),
                        app.entries().stream()
                                .map(entry -> new JunitXml.Test(
                                        revision,
                                        entry.finding().citation(),
                                        entry.places().stream()
                                                .findFirst()
                                                .map(at -> new JunitXml.Place(at.file(), at.line())),
                                        kind(entry.finding().verdict())
                                                .map(kind -> new JunitXml.Problem(
                                                        kind,
                                                        Words.spoken(
                                                                entry.finding().verdict()),
                                                        entry.reason()))))
                                .toList()))
                .toList());
    }

    private static Optional<JunitXml.Kind> kind(Verdict verdict) {
        return switch (verdict) {
            case VIOLATED -> Optional.of(JunitXml.Kind.FAILURE);
            case UNDECIDED -> Optional.of(JunitXml.Kind.ERROR);
            case NOT_APPLICABLE, NOT_EVALUATED -> Optional.of(JunitXml.Kind.SKIPPED);
            case NOT_FOLLOWED, COMPLIANT, FOLLOWED -> Optional.empty();
        };
    }
}
