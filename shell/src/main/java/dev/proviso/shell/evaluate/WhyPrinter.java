package dev.proviso.shell.evaluate;

import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.ExceptionFinding;
import dev.proviso.dsl.finding.Explanation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.MissingSet;
import dev.proviso.dsl.finding.NormFinding;
import dev.proviso.dsl.finding.Remedy;
import dev.proviso.dsl.finding.SanctionFinding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.Node;
import dev.proviso.model.fact.Facts;
import dev.proviso.shell.explore.Words;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One finding with all of its reasons, as text. */
final class WhyPrinter {

    private final Page page;
    private final Selected selected;
    private final Evaluation evaluation;
    private final Assumed assumed;
    private final Facts stated;

    /** @param stated the facts without what is assumed */
    WhyPrinter(Page page, Selected selected, Evaluation evaluation, Assumed assumed, Facts stated) {
        this.page = page;
        this.selected = selected;
        this.evaluation = evaluation;
        this.assumed = assumed;
        this.stated = stated;
    }

    void print(Finding finding) {
        Node node = selected.outline().node(finding.clause()).orElseThrow();
        Explanation why = evaluation.explain(finding);
        page.line(Text.of(Style.CITATION, finding.citation())
                .plus("  ")
                .plus(Sentences.verdict(finding.verdict()))
                .plus("  ")
                .plus(Style.NAME, node.id().value()));
        page.line(Text.of(
                Style.FAINT,
                evaluation.facts().app() + ", " + selected.headline()
                        + evaluation.today().map(day -> ", as of " + day).orElse("")));
        assumed.print(page, stated);
        page.blank();
        page.line(4, Text.of(node.text()));
        norms(finding);
        because(finding, why);
        missing(why);
        remedies(why);
        sanctions(finding);
        rules(finding, why);
        if (why.isLimited()) {
            page.line(Text.of(Style.FAINT, "A limit cut the search for reasons short; there may be smaller ones."));
        }
    }

    private void norms(Finding finding) {
        page.blank();
        for (NormFinding norm : finding.norms()) {
            Text line = Text.of(
                            Style.FAINT,
                            Words.spoken(norm.norm().effective()) + " on "
                                    + Words.role(selected.policy(), norm.norm().bearer()) + ": ")
                    .plus(Sentences.verdict(norm.verdict()));
            page.line(2, 4, line);
            for (ExceptionFinding exception : norm.exceptions()) {
                page.line(
                        4,
                        Text.of(
                                Style.FAINT,
                                "the exception in " + exception.citation() + " holds: "
                                        + Words.spoken(exception.holds())));
            }
        }
        if (finding.norms().isEmpty()) {
            page.line(2, Text.of(Style.FAINT, "It binds nobody, so there is nothing to evaluate."));
        }
    }

    private void heading(String title) {
        page.blank();
        page.line(Text.of(Style.HEADING, title));
    }

    private void because(Finding finding, Explanation why) {
        if (!why.because().isEmpty()) {
            heading("Because");
            why.because().forEach(known -> page.line(2, 6, Sentences.because(known, assumed)));
        } else if (why.missing().isEmpty() && finding.verdict() != Verdict.NOT_EVALUATED) {
            Sentences.causes(finding.causes()).ifPresent(causes -> {
                heading("Undecided because");
                page.line(2, Text.of(causes));
            });
        }
    }

    private void missing(Explanation why) {
        List<MissingSet> sets = why.missing();
        if (sets.isEmpty()) {
            return;
        }
        heading(sets.size() == 1 ? "Missing" : "Missing: any of these sets of answers may decide it");
        for (int i = 0; i < sets.size(); i++) {
            String number = sets.size() == 1 ? "" : (i + 1) + ". ";
            for (int j = 0; j < sets.get(i).facts().size(); j++) {
                String lead = j == 0 ? number : " ".repeat(number.length());
                page.line(
                        2,
                        4 + number.length(),
                        Text.of(lead).plus(Sentences.missing(sets.get(i).facts().get(j))));
            }
        }
    }

    private void remedies(Explanation why) {
        List<Remedy> remedies = why.toComply();
        if (remedies.isEmpty()) {
            return;
        }
        heading(Sentences.toComply(remedies));
        for (int i = 0; i < remedies.size(); i++) {
            String number = remedies.size() == 1 ? "" : (i + 1) + ". ";
            List<Text> changes = Sentences.changes(remedies.get(i), evaluation);
            for (int j = 0; j < changes.size(); j++) {
                String lead = j == 0 ? number : " ".repeat(number.length());
                page.line(2, 4 + number.length(), Text.of(lead).plus(changes.get(j)));
            }
        }
    }

    private void sanctions(Finding finding) {
        List<SanctionFinding> sanctions = Sanctions.of(evaluation, finding.clause());
        if (sanctions.isEmpty()) {
            return;
        }
        heading("What may follow");
        Map<String, List<SanctionFinding>> byManner = sanctions.stream()
                .collect(Collectors.groupingBy(Sanctions::manner, LinkedHashMap::new, Collectors.toList()));
        byManner.forEach((manner, members) -> {
            String titles = members.stream()
                    .map(sanction -> sanction.sanction().title() + " ("
                            + selected.outline()
                                    .citation(sanction.sanction().ground().node()) + ")")
                    .collect(Collectors.joining("; "));
            page.line(2, 4, Text.of(Style.FAINT, manner + ": ").plus(titles));
        });
        sanctions.stream()
                .flatMap(sanction -> Sanctions.givenAggravations(sanction).stream())
                .distinct()
                .forEach(words ->
                        page.line(2, 4, Text.of(Style.OPEN, "more severe: ").plus("“" + words + "”")));
    }

    private void rules(Finding finding, Explanation why) {
        if (why.norms().isEmpty()) {
            return;
        }
        heading(
                finding.norms().size() == 1
                        ? "The rule, with the value of every part"
                        : "The rules, with the value of every part");
        TracePrinter traces = new TracePrinter(page, selected, evaluation.facts(), assumed);
        why.norms().forEach(traces::print);
    }
}
