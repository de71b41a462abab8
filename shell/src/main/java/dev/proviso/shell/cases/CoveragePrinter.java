package dev.proviso.shell.cases;

import dev.proviso.analysis.cover.ConditionCoverage;
import dev.proviso.analysis.cover.Coverage;
import dev.proviso.analysis.cover.Decision;
import dev.proviso.analysis.cover.DecisionCoverage;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;

/** Prints coverage: what is full in a line, and of the rest what is missing. */
final class CoveragePrinter {

    private final Page page;

    CoveragePrinter(Page page) {
        this.page = page;
    }

    void print(Coverage coverage) {
        page.blank();
        page.line(Text.of(Style.HEADING, "Coverage")
                .plus(Text.of(": " + coverage.shown() + " of " + coverage.conditions()
                        + " conditions are shown to matter"
                        + (coverage.idle() == 0 ? "" : ", " + coverage.idle() + " never do (proved)"))));
        coverage.decisions().stream()
                .filter(decision -> !decision.isFull() || decision.idle() > 0)
                .forEach(this::decision);
        long full =
                coverage.decisions().stream().filter(DecisionCoverage::isFull).count();
        page.line(full + " of " + coverage.decisions().size() + " rules and definitions in full");
    }

    private void decision(DecisionCoverage decision) {
        page.line(
                0,
                2,
                Text.of(Style.CITATION, name(decision.decision()))
                        .plus(Text.of(" " + decision.shown() + " of "
                                + decision.conditions().size())));
        decision.conditions().stream().filter(condition -> !condition.isShown()).forEach(this::condition);
        decision.unseen().forEach(outcome -> page.line(2, Text.of("no case in which it is " + outcome)));
    }

    private void condition(ConditionCoverage condition) {
        page.line(2, 4, Text.of(condition.text()).plus(Text.of(Style.FAINT, "   " + condition.location())));
        String missing = condition.isIdle()
                ? "it never settles the outcome (proved): the rule means the same without it"
                : missing(condition);
        page.line(4, Text.of(condition.isIdle() ? Style.FAINT : Style.OPEN, missing));
    }

    private static String missing(ConditionCoverage condition) {
        return condition.whenTrue().isPresent()
                ? condition.whenFalse().isPresent()
                        ? "the outcome is the same whether it is true or false"
                        : "no case in which it is false and that settles the outcome"
                : condition.whenFalse().isPresent()
                        ? "no case in which it is true and that settles the outcome"
                        : "no case in which it settles the outcome";
    }

    /** What decides, in a few words. */
    static String name(Decision decision) {
        if (decision instanceof Decision.OfNorm norm) {
            return norm.citation() + " " + norm.norm();
        }
        return decision instanceof Decision.OfDefinition definition
                ? "define " + definition.name()
                : ((Decision.OfFilter) decision).text();
    }
}
