package dev.proviso.shell.interview;

import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interview.Interview;
import dev.proviso.model.fact.FactPath;
import dev.proviso.shell.evaluate.Sentences;
import dev.proviso.shell.explore.Words;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How an interview ended. */
final class ResultPrinter {

    private final Page page;
    private final Selected selected;

    ResultPrinter(Page page, Selected selected) {
        this.page = page;
        this.selected = selected;
    }

    void print(Interview end, List<Finding> findings, boolean isAnswered, Optional<String> saved) {
        page.blank();
        page.line(ending(end, findings));
        for (Verdict verdict : Verdict.values()) {
            List<Finding> members = findings.stream()
                    .filter(finding -> finding.verdict() == verdict)
                    .toList();
            if (!members.isEmpty() && verdict != Verdict.NOT_EVALUATED) {
                page.line(
                        0,
                        16,
                        Text.of(Sentences.style(verdict), Words.capitalized(verdict))
                                .padded(16)
                                .plus(members.stream().map(Finding::citation).collect(Collectors.joining(", "))));
            }
        }
        if (!end.aside().isEmpty()) {
            page.line(
                    0,
                    16,
                    Text.of(Style.OPEN, "Not known")
                            .padded(16)
                            .plus(end.aside().stream()
                                    .sorted()
                                    .map(FactPath::toString)
                                    .collect(Collectors.joining(", "))));
        }
        end.unfinished()
                .ifPresent(list -> page.line(
                        0,
                        16,
                        Text.of(Style.OPEN, "Not kept")
                                .padded(16)
                                .plus(list + ": a list counts once it is said that there is no other one")));
        if (saved.isPresent()) {
            page.line(Text.of("saved ").plus(Style.NAME, end.facts().app()).plus(" to " + saved.get()));
        } else if (isAnswered) {
            page.line(Text.of(
                    Style.FAINT,
                    end.facts().values().size() + " of "
                            + selected.policy().vocabulary().facts().size() + " facts known"));
        }
    }

    private static Text ending(Interview end, List<Finding> findings) {
        boolean isOpen = findings.stream().anyMatch(finding -> finding.verdict() == Verdict.UNDECIDED);
        if (end.question().isPresent()) {
            return Text.of(Style.HEADING, isOpen ? "Left before all was decided." : "All is decided.");
        }
        return Text.of(
                Style.HEADING, isOpen ? "Nothing that can still be asked decides anything more." : "All is decided.");
    }
}
