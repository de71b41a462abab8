package dev.proviso.shell.diff;

import dev.proviso.model.diff.Change;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The difference of two revisions as text: a summary, then the changes in the order of the document, and last what changed only in form. */
final class DiffPrinter {

    private final Page page;
    private final Comparison comparison;
    private final boolean isFull;

    /** @param isFull whether nothing is folded: changes of form stand among the others, and clauses are shown whole */
    DiffPrinter(Page page, Comparison comparison, boolean isFull) {
        this.page = page;
        this.comparison = comparison;
        this.isFull = isFull;
    }

    void print() {
        summary();
        MarkLine.Speaker speaker = new MarkLine.Speaker(comparison.diff());
        ChangePrinter printer = new ChangePrinter(page, speaker, comparison.meaning(), isFull);
        List<Change> folded = new ArrayList<>();
        for (ComparedSection section : comparison.sections()) {
            section(section, printer, folded);
        }
        if (!comparison.marks().isEmpty()) {
            page.blank();
            page.line(Text.of(Style.HEADING, "Beside the text"));
            printer.marks(speaker.lines(comparison.marks()));
        }
        folded(folded, speaker);
    }

    /** The line that says it all. */
    void summary() {
        String counted = comparison.counted();
        Text line = Text.of(Style.NAME, comparison.title());
        if (!comparison.isDifferent()) {
            page.line(line.plus(comparison.shown().isAll() ? "  no difference" : "  no such difference"));
        } else {
            page.line(
                    0,
                    2,
                    line.plus("  ")
                            .plus(Style.HEADING, comparison.verdict())
                            .plus(counted.isEmpty() ? "" : ": " + counted));
            comparison.deserved().ifPresent(name -> page.line(2, Text.of(Style.FAINT, name)));
        }
        comparison.cautions().forEach(caution -> page.line(2, Text.of(Style.OPEN, caution)));
    }

    private void section(ComparedSection section, ChangePrinter printer, List<Change> folded) {
        boolean isOpen = false;
        for (Change change : comparison.changes(section.entries())) {
            if (!isFull && comparison.isFormOnly(change)) {
                folded.add(change);
                continue;
            }
            if (!isOpen) {
                page.blank();
                page.line(Text.of(Style.HEADING, section.title()));
                isOpen = true;
            }
            printer.print(change);
        }
    }

    private void folded(List<Change> changes, MarkLine.Speaker speaker) {
        if (changes.isEmpty()) {
            return;
        }
        page.blank();
        page.line(Text.of(Style.HEADING, "In form only"));
        FormList.of(changes, speaker)
                .forEach(line -> page.line(2, 4, Text.of(line.says() + ": ").plus(Style.CITATION, line.places())));
    }

    /** How many changes of each kind there are in each top-level part. */
    void statistics() {
        summary();
        for (ComparedSection section : comparison.sections()) {
            DiffSummary summary = comparison.summary(comparison.changes(section.entries()));
            if (summary.changes() > 0) {
                page.line(2, 4, Text.of(Style.HEADING, section.title()).plus("  " + summary.counts()));
            }
        }
    }
}
