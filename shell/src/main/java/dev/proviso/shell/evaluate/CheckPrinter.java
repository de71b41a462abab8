package dev.proviso.shell.evaluate;

import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.SanctionFinding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Section;
import dev.proviso.model.fact.Facts;
import dev.proviso.shell.explore.Words;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.session.ShownApp;
import dev.proviso.shell.text.DisplayWidth;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The findings about one app as text: what matters first, grouped by section, and the rest in short. */
final class CheckPrinter {

    private static final int WORDS = 9;
    private static final Set<Verdict> IN_FULL = FindingDetails.MATTERS;

    private final Page page;
    private final Selected selected;
    private final Evaluation evaluation;
    private final Assumed assumed;
    private final Facts stated;
    private final List<Finding> findings;
    private final boolean showsAll;

    /** @param stated the facts without what is assumed */
    CheckPrinter(
            Page page,
            Selected selected,
            Evaluation evaluation,
            Assumed assumed,
            Facts stated,
            List<Finding> findings,
            boolean showsAll) {
        this.page = page;
        this.selected = selected;
        this.evaluation = evaluation;
        this.assumed = assumed;
        this.stated = stated;
        this.findings = findings;
        this.showsAll = showsAll;
    }

    void print() {
        head();
        for (Verdict verdict : Verdict.values()) {
            List<Finding> members = findings.stream()
                    .filter(finding -> finding.verdict() == verdict)
                    .toList();
            if (members.isEmpty()) {
                continue;
            }
            if (IN_FULL.contains(verdict) || showsAll) {
                inFull(verdict, members);
            }
            if (verdict == Verdict.VIOLATED) {
                sanctions();
            }
        }
        if (!showsAll) {
            inShort();
        }
    }

    private void head() {
        ShownApp app = ShownApp.of(evaluation.facts());
        page.line(Text.of(Style.HEADING, app.name()).plus(app.dashedTitle()));
        page.line(Text.of(
                Style.FAINT,
                selected.headline()
                        + evaluation.today().map(day -> ", as of " + day).orElse("")));
        assumed.print(page, stated);
        page.line(summary(counts(findings)));
    }

    private static Map<Verdict, Integer> counts(List<Finding> findings) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        findings.forEach(finding -> counts.merge(finding.verdict(), 1, Integer::sum));
        return counts;
    }

    private static Text summary(Map<Verdict, Integer> counts) {
        Text text = Text.EMPTY;
        for (Verdict verdict : Verdict.values()) {
            int count = counts.getOrDefault(verdict, 0);
            if (count > 0) {
                text = text.plus(text.isEmpty() ? "" : ", ")
                        .plus(Sentences.style(verdict), count + " " + Words.spoken(verdict));
            }
        }
        return text.isEmpty() ? Text.of("nothing to evaluate") : text;
    }

    private void inFull(Verdict verdict, List<Finding> findings) {
        page.blank();
        page.line(Text.of(Sentences.style(verdict), Words.capitalized(verdict)));
        String section = "";
        for (Finding finding : findings) {
            String own = section(finding);
            if (!own.equals(section) && !own.isEmpty()) {
                page.line(2, Text.of(Style.FAINT, own));
            }
            section = own;
            finding(finding);
        }
    }

    private String section(Finding finding) {
        Node top = selected.outline().path(finding.clause()).get(0);
        if (!(top instanceof Section)) {
            return "";
        }
        String label = top.label().map(known -> known.text() + ". ").orElse("");
        return label + top.heading().orElse("(no heading)");
    }

    private void finding(Finding finding) {
        String words = Sentences.words(finding, selected.outline());
        int hanging = Math.max(WORDS, 2 + DisplayWidth.of(finding.citation()) + 2);
        page.line(
                2,
                hanging,
                Text.of(Style.CITATION, finding.citation())
                        .padded(hanging - 4)
                        .plus("  ")
                        .plus(words));
        new FindingDetails(page, evaluation, assumed).print(finding, hanging);
    }

    private void sanctions() {
        Set<NodeId> shown = findings.stream().map(Finding::clause).collect(Collectors.toSet());
        List<SanctionFinding> sanctions = evaluation.sanctions().stream()
                .filter(sanction -> sanction.violated().stream().anyMatch(shown::contains))
                .toList();
        if (sanctions.isEmpty()) {
            return;
        }
        String titles = sanctions.stream().map(s -> s.sanction().title()).collect(Collectors.joining("; "));
        page.line(2, WORDS, Text.of(Style.FAINT, "What may follow, as the policy reserves it: " + titles + "."));
        Set<String> worse = new LinkedHashSet<>();
        sanctions.forEach(sanction -> worse.addAll(Sanctions.givenAggravations(sanction)));
        worse.forEach(words ->
                page.line(2, WORDS, Text.of(Style.OPEN, "More severe: ").plus("“" + words + "”")));
    }

    private void inShort() {
        boolean isFirst = true;
        for (Verdict verdict : Verdict.values()) {
            List<String> citations = findings.stream()
                    .filter(finding -> finding.verdict() == verdict && !IN_FULL.contains(verdict))
                    .map(Finding::citation)
                    .toList();
            if (!citations.isEmpty()) {
                if (isFirst) {
                    page.blank();
                    isFirst = false;
                }
                Text label = Text.of(Sentences.style(verdict), Words.capitalized(verdict));
                page.line(0, 16, label.padded(16).plus(String.join(", ", citations)));
            }
        }
    }

    /** What was shown of one of several apps. */
    record Shown(String app, List<Finding> findings) {
        Shown {
            findings = List.copyOf(findings);
        }
    }

    /** One line for each of several apps, which sums up what was shown of it. */
    static void overview(Page page, List<Shown> apps) {
        List<Text> names = new ArrayList<>();
        int widest = 0;
        for (Shown app : apps) {
            Text name = Text.of(Style.NAME, app.app());
            names.add(name);
            widest = Math.max(widest, Math.min(name.width(), page.width() / 2));
        }
        for (int i = 0; i < names.size(); i++) {
            page.line(
                    0,
                    4,
                    names.get(i)
                            .padded(widest + 2)
                            .plus(summary(counts(apps.get(i).findings()))));
        }
    }
}
