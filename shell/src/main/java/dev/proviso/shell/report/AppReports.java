package dev.proviso.shell.report;

import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Explanation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.KnownFact;
import dev.proviso.dsl.finding.Remedy;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.document.Node;
import dev.proviso.model.fact.Facts;
import dev.proviso.shell.evaluate.Following;
import dev.proviso.shell.evaluate.Missing;
import dev.proviso.shell.evaluate.Sentences;
import dev.proviso.shell.explore.Words;
import dev.proviso.shell.session.AppNames;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of evaluated apps what there is to say. */
final class AppReports {

    private static final int FEW = 5;

    private final Selected selected;

    AppReports(Selected selected) {
        this.selected = selected;
    }

    /** How each is called in the report. */
    static List<String> names(List<Evaluation> evaluations) {
        List<Facts> apps = evaluations.stream().map(Evaluation::facts).toList();
        return AppNames.apart(apps, apps.stream().map(AppReports::file).toList());
    }

    /** Where the facts are stated; empty if nowhere. */
    private static String file(Facts facts) {
        return facts.locations().values().stream()
                .findFirst()
                .map(Location::file)
                .orElse("");
    }

    /** @param name how it is called in the report */
    AppReport of(String name, Evaluation evaluation) {
        return new AppReport(
                name,
                evaluation.facts().title(),
                evaluation.today(),
                verdicts(evaluation.summary()),
                evaluation.findings().stream()
                        .map(finding -> entry(evaluation, finding))
                        .toList());
    }

    private static String verdicts(Map<Verdict, Integer> counts) {
        return Stream.of(Verdict.values())
                .filter(counts::containsKey)
                .map(verdict -> counts.get(verdict) + " " + Words.spoken(verdict))
                .collect(Collectors.joining(", "));
    }

    private AppReport.Entry entry(Evaluation evaluation, Finding finding) {
        String words = selected.outline().node(finding.clause()).map(Node::text).orElse("");
        List<Finding> asFor = Following.of(evaluation, finding);
        Explanation why = evaluation.explain(finding);
        boolean isOwn = asFor.isEmpty();
        return new AppReport.Entry(
                finding,
                words,
                asFor.stream().map(Finding::citation).toList(),
                isOwn ? why.because().stream().map(Sentences::because).toList() : List.of(),
                isOwn
                        ? Missing.each(why.missing()).stream()
                                .map(fact -> Sentences.missing(fact).plain())
                                .toList()
                        : List.of(),
                Sentences.causes(finding.causes()),
                isOwn
                        ? why.toComply().stream()
                                .limit(FEW)
                                .map(remedy -> Sentences.changes(remedy, evaluation).stream()
                                        .map(Text::plain)
                                        .collect(Collectors.joining("; ")))
                                .toList()
                        : List.of(),
                why.toComply().stream().anyMatch(Remedy::changesWhatIsSettled),
                places(evaluation, why));
    }

    private static List<Location> places(Evaluation evaluation, Explanation why) {
        List<Location> stated = why.because().stream()
                .map(KnownFact::location)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return stated.isEmpty()
                ? evaluation.facts().locations().values().stream()
                        .limit(1)
                        .map(location -> Location.startOf(location.file()))
                        .toList()
                : stated;
    }
}
