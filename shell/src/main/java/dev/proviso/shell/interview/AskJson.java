package dev.proviso.shell.interview;

import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interview.Exchange;
import dev.proviso.dsl.interview.Interview;
import dev.proviso.dsl.interview.Question;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.shell.explore.PartJson;
import dev.proviso.shell.explore.Words;
import dev.proviso.shell.facts.ValueJson;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import dev.proviso.shell.session.Selected;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The document of {@code ask}. */
final class AskJson {

    private AskJson() {}

    static void write(
            JsonObject json,
            Selected selected,
            Interview end,
            List<Finding> findings,
            String by,
            Optional<String> saved) {
        PartJson.address(json, selected).put("app", end.facts().app());
        json.putIfPresent("as_of", end.evaluation().today());
        json.put("by", by).put("complete", end.question().isEmpty());
        json.putIfPresent("saved_to", saved);
        Set<FactPath> answered = end.exchanges().stream()
                .filter(exchange -> exchange.reply() instanceof Exchange.Told)
                .map(exchange -> exchange.question().path())
                .filter(path -> !(end.facts().value(path) instanceof FactValue.Unknown))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        json.objects("answers", answered, (o, path) -> {
            o.put("fact", path.toString());
            o.value("value", ValueJson.of(end.facts().value(path)));
        });
        json.texts("not_known", end.aside().stream().sorted().toList());
        json.objects("open", end.open(), AskJson::question);
        json.object("summary", summary -> {
            for (Verdict verdict : Verdict.values()) {
                summary.put(
                        Words.of(verdict),
                        findings.stream().filter(f -> f.verdict() == verdict).count());
            }
        });
        json.objects(
                "findings",
                findings,
                (o, finding) -> o.put("clause", finding.citation())
                        .put("id", finding.clause().value())
                        .put("verdict", Words.of(finding.verdict())));
    }

    private static void question(JsonObject json, Question question) {
        json.put("fact", question.path().toString())
                .put("question", question.words())
                .put("kind", Words.of(question.kind()))
                .put("decisiveness", question.decisiveness());
    }
}
