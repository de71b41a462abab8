package dev.proviso.shell.report;

import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.shell.session.Selected;
import java.util.List;

/**
 * What a report tells.
 *
 * @param columns the clauses, in the order of the document
 * @param apps that are told one by one, the worst first
 * @param all how many apps were evaluated
 * @param leftOut how many facts files, or lines of them, could not be used
 */
record Report(Selected selected, List<Column> columns, List<AppReport> apps, int all, int leftOut) {

    Report {
        columns = List.copyOf(columns);
        apps = List.copyOf(apps);
    }

    /**
     * A clause over all apps.
     *
     * @param section label and heading of the section that it stands in; empty if it stands in none
     * @param violated in how many apps it is
     * @param undecided likewise
     */
    record Column(String citation, String section, String words, int violated, int undecided) {}

    /** Whether a verdict asks somebody to do something. */
    static boolean isOpen(Finding finding) {
        return finding.verdict() == Verdict.VIOLATED
                || finding.verdict() == Verdict.UNDECIDED
                || finding.verdict() == Verdict.NOT_FOLLOWED;
    }
}
