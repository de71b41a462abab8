package dev.proviso.shell.evaluate;

import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Explanation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Below the words of a clause: in short, why it has its verdict, what is not known, and what would mend it. */
final class FindingDetails {

    /** The verdicts that somebody has to do something about. */
    static final Set<Verdict> MATTERS = Set.of(Verdict.VIOLATED, Verdict.UNDECIDED, Verdict.NOT_FOLLOWED);

    private static final int FEW = 4;
    private static final int LABEL = 12;

    private final Page page;
    private final Evaluation evaluation;
    private final Assumed assumed;

    FindingDetails(Page page, Evaluation evaluation, Assumed assumed) {
        this.page = page;
        this.evaluation = evaluation;
        this.assumed = assumed;
    }

    /** Prints them at an indent; nothing where the verdict is no reason to do anything. */
    void print(Finding finding, int indent) {
        List<Finding> others = Following.of(evaluation, finding);
        if (!others.isEmpty()) {
            details(indent, "as for", List.of(Following.text(others)));
        } else if (MATTERS.contains(finding.verdict())) {
            Explanation why = evaluation.explain(finding);
            flowing(
                    indent,
                    "because",
                    why.because().stream()
                            .map(known -> Sentences.because(known, assumed))
                            .toList());
            if (!why.missing().isEmpty()) {
                details(
                        indent,
                        "missing",
                        few(
                                Missing.each(why.missing()).stream()
                                        .map(Sentences::missing)
                                        .toList(),
                                finding));
            }
            Sentences.causes(finding.causes()).ifPresent(cause -> details(indent, "cause", List.of(Text.of(cause))));
            if (!why.toComply().isEmpty()) {
                flowing(
                        indent,
                        why.toComply().get(0).changesWhatIsSettled() ? "only if" : "to comply",
                        few(Sentences.changes(why.toComply().get(0), evaluation), finding));
            }
        }
    }

    /** The first of many things: who wants them all asks why. */
    private static List<Text> few(List<Text> items, Finding finding) {
        if (items.size() <= FEW) {
            return items;
        }
        List<Text> few = new ArrayList<>(items.subList(0, FEW));
        few.add(Text.of("and " + (items.size() - FEW) + " more, which 'why " + finding.citation() + "' lists"));
        return few;
    }

    /** Short things in a row. */
    private void flowing(int indent, String label, List<Text> items) {
        Text row = Text.EMPTY;
        for (Text item : items) {
            row = row.plus(row.isEmpty() ? "" : "; ").plus(item);
        }
        details(indent, label, row.isEmpty() ? List.of() : List.of(row));
    }

    private void details(int indent, String label, List<Text> lines) {
        for (int i = 0; i < lines.size(); i++) {
            page.line(
                    indent,
                    indent + LABEL,
                    Text.of(Style.FAINT, i == 0 ? label : "").padded(LABEL).plus(lines.get(i)));
        }
    }
}
