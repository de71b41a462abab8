package dev.proviso.shell.report;

import dev.proviso.dsl.finding.Verdict;
import dev.proviso.shell.explore.Words;
import dev.proviso.shell.html.ReportPage;
import dev.proviso.shell.session.Selected;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays a report out as a page. */
final class ReportPages {

    private ReportPages() {}

    static ReportPage of(Report report) {
        Selected selected = report.selected();
        List<String> sections =
                report.columns().stream().map(Report.Column::section).distinct().toList();
        List<ReportPage.App> apps = new ArrayList<>();
        for (int i = 0; i < report.apps().size(); i++) {
            apps.add(app(i, report.apps().get(i), report, sections));
        }
        return new ReportPage(
                selected.policy().title() + ": "
                        + (report.all() == 1 && !apps.isEmpty()
                                ? apps.get(0).name()
                                : report.all() + (report.all() == 1 ? " app" : " apps")),
                selected.headline(),
                notices(report),
                Arrays.stream(Verdict.values())
                        .map(verdict -> new ReportPage.Filter(
                                Words.of(verdict), mark(verdict), Words.spoken(verdict), count(report, verdict)))
                        .filter(filter -> filter.count() > 0)
                        .toList(),
                sections,
                report.columns().stream()
                        .map(column -> new ReportPage.Column(
                                column.citation(),
                                sections.indexOf(column.section()),
                                column.words(),
                                column.violated(),
                                column.undecided()))
                        .toList(),
                apps);
    }

    private static List<String> notices(Report report) {
        List<String> notices = new ArrayList<>();
        if (report.apps().size() < report.all()) {
            notices.add("The " + report.apps().size() + " apps with the most violations, of " + report.all()
                    + ", are told one by one; the counts below the table are of all. --limit tells more.");
        }
        if (report.leftOut() > 0) {
            notices.add(report.leftOut() + (report.leftOut() == 1 ? " app was" : " apps were")
                    + " left out, because something is wrong with the facts.");
        }
        return notices;
    }

    private static int count(Report report, Verdict verdict) {
        return (int) report.apps().stream()
                .flatMap(app -> app.entries().stream())
                .filter(entry -> entry.finding().verdict() == verdict)
                .count();
    }

    /** A sign for those who see no colours; each is another. */
    private static String mark(Verdict verdict) {
        return switch (verdict) {
            case VIOLATED -> "✗";
            case UNDECIDED -> "?";
            case NOT_FOLLOWED -> "!";
            case COMPLIANT -> "✓";
            case FOLLOWED -> "+";
            case NOT_APPLICABLE -> "–";
            case NOT_EVALUATED -> "·";
        };
    }

    private static ReportPage.App app(int number, AppReport app, Report report, List<String> sections) {
        List<ReportPage.Entry> entries = new ArrayList<>();
        for (int i = 0; i < app.entries().size(); i++) {
            AppReport.Entry entry = app.entries().get(i);
            Verdict verdict = entry.finding().verdict();
            entries.add(new ReportPage.Entry(
                    "c-" + (number + 1) + "-" + (i + 1),
                    Words.of(verdict),
                    mark(verdict),
                    Words.spoken(verdict),
                    entry.finding().citation(),
                    sections.indexOf(report.columns().get(i).section()),
                    entry.words(),
                    notes(entry)));
        }
        return new ReportPage.App(
                "app-" + (number + 1),
                app.name(),
                app.title().orElse(""),
                app.day().map(day -> "as of " + day).orElse(""),
                app.verdicts(),
                entries);
    }

    private static List<ReportPage.Note> notes(AppReport.Entry entry) {
        List<ReportPage.Note> notes = new ArrayList<>();
        if (!entry.asFor().isEmpty()) {
            notes.add(new ReportPage.Note("as for", List.of(String.join(", ", entry.asFor()))));
        }
        add(notes, "because", entry.because());
        add(notes, "missing", entry.missing());
        add(notes, "cause", entry.cause().stream().toList());
        add(notes, entry.mending() + (entry.toComply().size() > 1 ? ", one of" : ""), entry.toComply());
        return notes;
    }

    private static void add(List<ReportPage.Note> notes, String label, List<String> items) {
        if (!items.isEmpty()) {
            notes.add(new ReportPage.Note(label, items));
        }
    }
}
