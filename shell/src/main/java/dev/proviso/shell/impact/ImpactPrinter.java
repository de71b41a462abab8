package dev.proviso.shell.impact;

import dev.proviso.analysis.impact.Case;
import dev.proviso.analysis.impact.Impact;
import dev.proviso.analysis.impact.Standing;
import dev.proviso.analysis.impact.Transition;
import dev.proviso.analysis.impact.Transition.Direction;
import dev.proviso.analysis.match.ClausePair;
import dev.proviso.model.fact.FactPath;
import dev.proviso.shell.explore.Words;
import dev.proviso.shell.facts.FactQuestions;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints an impact for people: the table of transitions, the clauses and apps behind it, and the facts that are needed. */
final class ImpactPrinter {

    /** How many apps are named in a line, or shown, unless all are asked for. */
    private static final int FEW = 8;

    private final Page page;
    private final Measured measured;
    private final Impact impact;
    private final boolean showsAll;

    ImpactPrinter(Page page, Measured measured, boolean showsAll) {
        this.page = page;
        this.measured = measured;
        this.impact = measured.impact();
        this.showsAll = showsAll;
    }

    void print() {
        page.line(Text.of(
                Style.HEADING, measured.from().address() + " → " + measured.to().address()));
        page.line(head());
        if (impact.cases().isEmpty()) {
            page.line("No verdict changes.");
        } else {
            transitions();
            clauses();
            apps();
        }
        needed();
    }

    private String head() {
        List<String> parts = new ArrayList<>();
        parts.add(counted(impact.apps(), "app") + ", " + counted(impact.table().size(), "clause"));
        parts.add(impact.apps(Direction.WORSE).size() + " worse");
        parts.add(impact.apps(Direction.UNANSWERABLE).size() + " newly undecided");
        parts.add(impact.apps(Direction.BETTER).size() + " better");
        if (measured.leftOut() > 0) {
            parts.add(measured.leftOut() + " left out, because something is wrong with their facts");
        }
        return parts.get(0) + ": " + String.join(", ", parts.subList(1, parts.size()));
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private void transitions() {
        heading("Verdicts");
        impact.total().forEach((transition, count) -> {
            if (transition.isChange()) {
                page.line(2, text(transition).padded(widest()).plus("  " + count));
            }
        });
        int same = impact.total().entrySet().stream()
                .filter(cell -> !cell.getKey().isChange())
                .mapToInt(Map.Entry::getValue)
                .sum();
        page.line(2, Text.of(Style.FAINT, "as before").padded(widest()).plus("  " + same));
    }

    private int widest() {
        return impact.total().keySet().stream()
                .filter(Transition::isChange)
                .mapToInt(transition -> text(transition).width())
                .max()
                .orElse(0);
    }

    private void clauses() {
        heading("Clauses");
        for (ClausePair clause : impact.changedClauses()) {
            Text name = Text.of(Style.CITATION, measured.name(clause));
            impact.table().getOrDefault(clause, Collections.emptySortedMap()).forEach((transition, count) -> {
                if (transition.isChange()) {
                    List<String> apps = impact.cases().stream()
                            .filter(one -> one.clause().equals(clause)
                                    && one.transition().equals(transition))
                            .map(Case::app)
                            .toList();
                    page.line(
                            2,
                            6,
                            name.plus("  ")
                                    .plus(text(transition))
                                    .plus("  " + count + ": ")
                                    .plus(Style.NAME, few(apps)));
                }
            });
        }
    }

    /** Apps for which something is worse or can newly not be told; the others where all are asked for. */
    private void apps() {
        List<Map.Entry<String, List<Case>>> hit = impact.casesByApp().entrySet().stream()
                .filter(app -> showsAll || app.getValue().stream().anyMatch(ImpactPrinter::isHit))
                .toList();
        if (hit.isEmpty()) {
            return;
        }
        heading("Apps, worst first");
        List<Map.Entry<String, List<Case>>> shown = showsAll ? hit : hit.subList(0, Math.min(FEW, hit.size()));
        for (Map.Entry<String, List<Case>> app : shown) {
            page.line(2, Text.of(Style.NAME, app.getKey()));
            app.getValue().stream().filter(one -> showsAll || isHit(one)).forEach(this::change);
        }
        if (shown.size() < hit.size()) {
            page.line(2, Text.of(Style.FAINT, (hit.size() - shown.size()) + " more; --all shows them"));
        }
    }

    private static boolean isHit(Case one) {
        Direction direction = one.transition().direction();
        return direction == Direction.WORSE || direction == Direction.UNANSWERABLE;
    }

    private void change(Case one) {
        Text line =
                Text.of(Style.CITATION, measured.name(one.clause())).plus("  ").plus(text(one.transition()));
        if (!one.missing().isEmpty()) {
            line = line.plus("  needs ")
                    .plus(
                            Style.NAME,
                            one.missing().stream().map(FactPath::toString).collect(Collectors.joining(", ")));
        }
        page.line(4, 8, line);
    }

    private void needed() {
        if (impact.newlyNeeded().isEmpty()) {
            return;
        }
        heading("Facts newly needed");
        impact.newlyNeeded().forEach((fact, apps) -> {
            page.line(
                    2,
                    6,
                    Text.of(Style.NAME, fact.value())
                            .plus("  " + counted(apps.size(), "app") + ": "
                                    + few(apps.stream().sorted().toList())));
            page.line(6, Text.of(Style.FAINT, FactQuestions.inProse(measured.question(fact))));
        });
    }

    private String few(Collection<String> apps) {
        if (showsAll || apps.size() <= FEW) {
            return String.join(", ", apps);
        }
        return apps.stream().limit(FEW).collect(Collectors.joining(", ")) + " and " + (apps.size() - FEW) + " more";
    }

    private void heading(String words) {
        page.blank();
        page.line(Text.of(Style.HEADING, words));
    }

    private static Text text(Transition transition) {
        return Text.of(style(transition.before()), Words.spoken(transition.before()))
                .plus(" → ")
                .plus(style(transition.after()), Words.spoken(transition.after()));
    }

    private static Style style(Standing standing) {
        return switch (standing) {
            case VIOLATED -> Style.BAD;
            case UNDECIDED, NOT_FOLLOWED -> Style.OPEN;
            case COMPLIANT, FOLLOWED -> Style.GOOD;
            case NOT_APPLICABLE, NOT_EVALUATED, ABSENT -> Style.FAINT;
        };
    }
}
