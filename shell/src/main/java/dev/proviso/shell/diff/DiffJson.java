package dev.proviso.shell.diff;

import dev.proviso.analysis.effect.Aspect;
import dev.proviso.analysis.effect.NormChange;
import dev.proviso.analysis.effect.NormEffect;
import dev.proviso.analysis.release.Assessment;
import dev.proviso.model.diff.Change;
import dev.proviso.model.diff.ChangeKind;
import dev.proviso.model.diff.Mark;
import dev.proviso.model.diff.Relabelling;
import dev.proviso.model.diff.Side;
import dev.proviso.model.diff.redline.Redline;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.Outline;
import dev.proviso.model.fact.Facts;
import dev.proviso.shell.explore.PartJson;
import dev.proviso.shell.facts.ValueJson;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import dev.proviso.shell.revision.NamedRevision;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The difference of two revisions as JSON. */
final class DiffJson {

    private final Comparison comparison;
    private final Outline news;

    DiffJson(Comparison comparison) {
        this.comparison = comparison;
        this.news = Outline.of(comparison.diff().to());
    }

    void write(JsonObject json) {
        DiffSummary summary = comparison.summary();
        revision(json, "from", comparison.pair().from());
        revision(json, "to", comparison.pair().to());
        comparison.meaning().assessment().ifPresent(assessment -> assessment(json, assessment));
        json.object("summary", o -> summary(o, summary))
                .objects("changes", comparison.changes(), this::change)
                .objects("marks", comparison.marks(), this::mark);
        comparison
                .diff()
                .limit()
                .ifPresent(limit -> json.object(
                        "limited", o -> o.put("steps", limit.steps()).put("unexamined", limit.unexamined())));
    }

    private static void summary(JsonObject json, DiffSummary summary) {
        json.put("changes", summary.changes())
                .put("form_only", summary.formOnly())
                .put("meaning_only", summary.meaningOnly());
        json.object("kinds", kinds -> summary.kinds().forEach((kind, count) -> kinds.put(kind.code(), count)));
    }

    private void change(JsonObject json, Change change) {
        json.texts("kinds", change.kinds().stream().map(ChangeKind::code).toList())
                .put("severity", change.severity().code())
                .put("form_only", comparison.isFormOnly(change))
                .objects("from", change.from(), DiffJson::side)
                .objects("to", change.to(), DiffJson::side);
        json.putIfPresent(
                "relabelling", change.relabelling().map(Relabelling::name).map(name -> name.toLowerCase(Locale.ROOT)));
        redline(json, "heading_redline", change.heading());
        redline(json, "redline", change.words());
        json.objects("marks", change.marks(), this::mark);
        json.objects("effects", comparison.meaning().of(change), DiffJson::effect);
    }

    private static void side(JsonObject json, Side side) {
        json.put("label", side.citation()).put("id", side.id().value());
        if (!side.heading().isEmpty()) {
            json.put("heading", side.heading());
        }
        json.put("text", side.text());
        if (side.depth() > 0) {
            json.put("depth", side.depth());
        }
    }

    static void redline(JsonObject json, String name, Redline redline) {
        if (!redline.isUnchanged()) {
            json.objects(
                    name,
                    redline.segments(),
                    (o, segment) ->
                            o.put("operation", word(segment.operation())).put("text", segment.text()));
        }
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void mark(JsonObject json, Mark mark) {
        json.put("kind", mark.kind().code());
        putUnlessEmpty(json, "subject", mark.subject());
        putUnlessEmpty(json, "before", mark.before());
        putUnlessEmpty(json, "after", mark.after());
        if (!mark.affected().isEmpty()) {
            json.texts("affected", mark.affected().stream().map(this::citation).toList());
        }
    }

    private String citation(NodeId id) {
        return news.node(id).isPresent() ? news.citation(id) : id.value();
    }

    private static void putUnlessEmpty(JsonObject json, String name, String value) {
        if (!value.isEmpty()) {
            json.put(name, value);
        }
    }

    private static void revision(JsonObject json, String name, Optional<NamedRevision> side) {
        if (side.isEmpty()) {
            json.putOrNull(name, Optional.empty());
            return;
        }
        json.object(name, o -> {
            o.put("name", side.get().name());
            PartJson.address(o, side.get().selected());
        });
    }

    private static void assessment(JsonObject json, Assessment assessment) {
        json.put("verdict", assessment.tendency().code())
                .put("proved", assessment.isProved())
                .put("step", assessment.step().code())
                .putIfPresent("suggested_revision", assessment.suggestion());
    }

    private static void effect(JsonObject json, NormChange change) {
        NormEffect effect = change.effect();
        json.put("effect", effect.effect().code())
                .texts("aspects", change.aspects().stream().map(Aspect::code).toList())
                .texts("norms_before", effect.before())
                .texts("norms_after", effect.after());
        app(json, "caught", effect.caught());
        app(json, "released", effect.released());
        json.putIfPresent("reason", effect.reason());
    }

    private static void app(JsonObject json, String name, Optional<Facts> app) {
        app.ifPresent(facts -> json.objects(
                name,
                List.copyOf(facts.values().entrySet()),
                (o, entry) -> o.put("fact", entry.getKey().toString()).value("value", ValueJson.of(entry.getValue()))));
    }
}
