package dev.proviso.shell.answer;

import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Explanation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.Remedy;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.Section;
import dev.proviso.model.fact.FactPath;
import dev.proviso.shell.evaluate.Evaluating;
import dev.proviso.shell.evaluate.Following;
import dev.proviso.shell.evaluate.Missing;
import dev.proviso.shell.evaluate.Sanctions;
import dev.proviso.shell.evaluate.Sentences;
import dev.proviso.shell.session.Selected;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the points of a reply. */
final class Points {

    private final Selected selected;
    private final boolean tellsConsequences;

    Points(Selected selected, boolean tellsConsequences) {
        this.selected = selected;
        this.tellsConsequences = tellsConsequences;
    }

    /** A clause by itself. */
    Reply.Point of(Node node) {
        return Reply.Point.of(selected.outline().citation(node.id()), node.id().value(), section(node), node.text());
    }

    /** A clause and how an app stands to it; by itself, if there is no verdict on it. */
    Reply.Point of(Node node, Evaluating evaluating, Evaluation evaluation) {
        Optional<Finding> finding = evaluation.finding(node.id());
        return finding.isEmpty() ? of(node) : of(node, finding.get(), evaluating, evaluation);
    }

    private Reply.Point of(Node node, Finding finding, Evaluating evaluating, Evaluation evaluation) {
        List<Finding> asFor = Following.of(evaluation, finding);
        return asFor.isEmpty()
                ? reasoned(node, finding, evaluating, evaluation)
                : following(node, finding, asFor, evaluation);
    }

    private Reply.Point following(Node node, Finding finding, List<Finding> asFor, Evaluation evaluation) {
        return new Reply.Point(
                finding.citation(),
                node.id().value(),
                section(node),
                node.text(),
                Optional.of(finding.verdict()),
                asFor.stream().map(Finding::citation).toList(),
                List.of(),
                List.of(),
                false,
                List.of(),
                Optional.empty(),
                consequences(evaluation, finding));
    }

    private Reply.Point reasoned(Node node, Finding finding, Evaluating evaluating, Evaluation evaluation) {
        Explanation why = evaluation.explain(finding);
        Map<String, Long> perElement = why.because().stream()
                .collect(Collectors.groupingBy(known -> element(known.path()), Collectors.counting()));
        PlainWords words = new PlainWords(
                selected.policy().vocabulary(), evaluation.facts(), selected.outline(), evaluation.today());
        return new Reply.Point(
                finding.citation(),
                node.id().value(),
                section(node),
                node.text(),
                Optional.of(finding.verdict()),
                List.of(),
                why.because().stream()
                        .map(known -> words.known(
                                known,
                                perElement.getOrDefault(element(known.path()), 0L) == 1,
                                evaluating.assumes(known.path())))
                        .toList(),
                words.ways(why.toComply()),
                why.toComply().stream().anyMatch(Remedy::changesWhatIsSettled),
                Missing.each(why.missing()).stream().map(words::missing).toList(),
                Sentences.causes(finding.causes()),
                consequences(evaluation, finding));
    }

    /** The address up to the last element of a list in it. */
    private static String element(FactPath path) {
        String text = path.toString();
        return text.substring(0, text.lastIndexOf(']') + 1);
    }

    private List<String> consequences(Evaluation evaluation, Finding finding) {
        if (!tellsConsequences) {
            return List.of();
        }
        return Sanctions.of(evaluation, finding.clause()).stream()
                .map(sanction -> sanction.sanction().title() + " ("
                        + selected.outline()
                                .citation(sanction.sanction().ground().node()) + ")")
                .toList();
    }

    private Optional<String> section(Node node) {
        Node top = selected.outline().path(node.id()).get(0);
        return top instanceof Section && top.heading().isPresent()
                ? Optional.of(top.label().map(label -> label.text() + ". ").orElse("")
                        + top.heading().get().replaceFirst("\\.$", ""))
                : Optional.empty();
    }
}
