package dev.proviso.shell.cases;

import dev.proviso.analysis.mutate.Fate;
import dev.proviso.analysis.mutate.Mutant;
import dev.proviso.analysis.mutate.MutationReport;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;

/** Prints the changes of the rules that no case notices. */
final class MutationPrinter {

    private final Page page;
    private final Selected selected;

    MutationPrinter(Page page, Selected selected) {
        this.page = page;
        this.selected = selected;
    }

    void print(MutationReport report) {
        page.blank();
        page.line(Text.of(Style.HEADING, "Changes of the rules")
                .plus(Text.of(": " + report.count(Fate.Killed.class) + " noticed, "
                        + report.alive().size() + " not noticed, " + report.count(Fate.Equivalent.class)
                        + " without effect (proved), " + report.refused() + " refused by the checker")));
        report.alive().forEach(this::alive);
    }

    private void alive(MutationReport.Result result) {
        Mutant mutant = result.mutant();
        page.line(
                0,
                2,
                Text.of(Style.CITATION, MutantSites.name(selected.revision(), selected.outline(), mutant.site()))
                        .plus(Text.of(Style.FAINT, "   " + mutant.location())));
        page.line(2, 4, Text.of(Style.BAD, "- ").plus(Text.of(oneLine(mutant.from()))));
        page.line(
                2,
                4,
                Text.of(Style.GOOD, "+ ").plus(Text.of(mutant.to().isEmpty() ? "(left out)" : oneLine(mutant.to()))));
        if (result.fate() instanceof Fate.Undetermined undetermined) {
            page.line(4, Text.of(Style.OPEN, "whether a case could notice is not proved: " + undetermined.reason()));
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
