package dev.proviso.shell.evaluate;

import dev.proviso.dsl.Evaluation;
import dev.proviso.dsl.finding.Explanation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.KnownFact;
import dev.proviso.dsl.finding.MissingFact;
import dev.proviso.dsl.finding.NormFinding;
import dev.proviso.dsl.finding.Remedy;
import dev.proviso.dsl.finding.SanctionFinding;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import dev.proviso.shell.explore.PartJson;
import dev.proviso.shell.explore.Words;
import dev.proviso.shell.facts.ValueJson;
import dev.proviso.shell.json.JsonDocument.JsonArray;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import dev.proviso.shell.session.Selected;
import java.util.List;

/** The documents of {@code check} and {@code why}. */
final class EvaluationJson {

    private final Selected selected;
    private final Evaluation evaluation;
    private final Assumed assumed;
    private final Facts stated;

    /** @param stated the facts without what is assumed */
    EvaluationJson(Selected selected, Evaluation evaluation, Assumed assumed, Facts stated) {
        this.selected = selected;
        this.evaluation = evaluation;
        this.assumed = assumed;
        this.stated = stated;
    }

    /** Findings about an app. */
    void write(JsonObject json, List<Finding> findings) {
        head(json);
        json.object("summary", summary -> {
            for (Verdict verdict : Verdict.values()) {
                summary.put(
                        Words.of(verdict),
                        findings.stream().filter(f -> f.verdict() == verdict).count());
            }
        });
        json.objects("findings", findings, (o, finding) -> finding(o, finding, evaluation.explain(finding)));
        json.objects("sanctions", evaluation.sanctions(), this::sanction);
    }

    /** Some of them, with the rules and the values of their parts. */
    void explained(JsonObject json, List<Finding> findings) {
        head(json);
        json.objects("findings", findings, (o, finding) -> {
            Explanation why = evaluation.explain(finding);
            finding(o, finding, why);
            o.put(
                    "text",
                    selected.outline().node(finding.clause()).orElseThrow().text());
            new TraceJson(selected).write(o, finding, why);
            o.objects("sanctions", Sanctions.of(evaluation, finding.clause()), this::sanction);
        });
    }

    private void head(JsonObject json) {
        PartJson.address(json, selected).put("app", evaluation.facts().app());
        json.putIfPresent("title", evaluation.facts().title());
        json.putIfPresent("as_of", evaluation.today());
        AssumptionsJson.write(json, assumed.assumptions(), stated);
    }

    private void finding(JsonObject json, Finding finding, Explanation why) {
        json.put("clause", finding.citation())
                .put("id", finding.clause().value())
                .put("verdict", Words.of(finding.verdict()))
                .texts("causes", finding.causes().stream().map(Words::of).toList());
        json.objects("because", why.because(), this::because);
        json.objects("missing", Missing.each(why.missing()), EvaluationJson::missing);
        json.array(
                "missing_sets",
                sets -> why.missing()
                        .forEach(set -> sets.array(facts -> set.facts()
                                .forEach(fact -> facts.add(fact.path().toString())))));
        json.objects("to_comply", why.toComply(), EvaluationJson::remedy);
        json.objects("norms", finding.norms(), EvaluationJson::norm);
        if (why.isLimited()) {
            json.put("limited", true);
        }
    }

    void because(JsonObject json, KnownFact known) {
        json.put("fact", known.path().toString());
        if (known.value() instanceof FactValue.Known value && value.value() instanceof Value.ListOf list) {
            json.put("elements", list.elements().size());
        } else if (known.value() instanceof FactValue.Known value && value.value() instanceof Value.Structure) {
            json.put("given", true);
        } else {
            json.value("value", ValueJson.of(known.value()));
        }
        if (assumed.touches(known.path())) {
            json.put("assumed", true);
        }
        known.location().ifPresent(at -> json.put("file", at.file()).put("line", at.line()));
    }

    private static void missing(JsonObject json, MissingFact missing) {
        json.put("fact", missing.path().toString())
                .put("kind", Words.of(missing.kind()))
                .put("question", missing.question())
                .put("cause", Words.of(missing.cause()));
    }

    static void remedy(JsonObject json, Remedy remedy) {
        json.objects("changes", remedy.changes(), ChangeJson::write).put("verdict", Words.of(remedy.verdict()));
        if (remedy.changesWhatIsSettled()) {
            json.put("changes_settled", true);
        }
    }

    private static void norm(JsonObject json, NormFinding norm) {
        json.put("id", norm.norm().id().value())
                .put("modality", Words.of(norm.norm().effective()))
                .put("bearer", norm.norm().bearer().value())
                .put("verdict", Words.of(norm.verdict()))
                .texts("causes", norm.causes().stream().map(Words::of).toList());
        json.objects(
                "exceptions",
                norm.exceptions(),
                (o, exception) -> o.put("clause", exception.citation()).put("holds", Words.of(exception.holds())));
    }

    private void sanction(JsonObject json, SanctionFinding sanction) {
        json.put("id", sanction.sanction().id().value())
                .put("title", sanction.sanction().title())
                .put(
                        "clause",
                        selected.outline().citation(sanction.sanction().ground().node()))
                .put("actor", sanction.sanction().actor().value())
                .put("discretionary", sanction.sanction().discretionary())
                .put("notice", Words.of(sanction.sanction().notice()))
                .texts(
                        "on",
                        sanction.violated().stream()
                                .map(selected.outline()::citation)
                                .toList());
        json.objects(
                "aggravations",
                sanction.aggravations(),
                (o, aggravation) -> o.put(
                                "clause",
                                selected.outline()
                                        .citation(aggravation
                                                .aggravation()
                                                .ground()
                                                .node()))
                        .put("words", aggravation.aggravation().ground().exact())
                        .put("holds", Words.of(aggravation.holds())));
    }

    /** A value as a member of an array. */
    static void value(JsonArray array, FactValue value) {
        ValueJson.of(value).accept(array);
    }
}
