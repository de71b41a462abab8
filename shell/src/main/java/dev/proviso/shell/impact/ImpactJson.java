package dev.proviso.shell.impact;

import dev.proviso.analysis.impact.Case;
import dev.proviso.analysis.impact.Impact;
import dev.proviso.analysis.impact.Transition;
import dev.proviso.analysis.match.ClausePair;
import dev.proviso.model.document.NodeId;
import dev.proviso.shell.explore.Words;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import dev.proviso.shell.session.Selected;
import java.util.Map;

/** The document of {@code impact}. */
final class ImpactJson {

    private ImpactJson() {}

    static void write(JsonObject json, Measured measured) {
        Impact impact = measured.impact();
        json.object("from", o -> revision(o, measured.from()))
                .object("to", o -> revision(o, measured.to()))
                .put("apps", impact.apps())
                .put("left_out", measured.leftOut())
                .put("clauses", impact.table().size());
        json.objects("transitions", impact.total().entrySet(), ImpactJson::count);
        json.objects("by_clause", impact.table().entrySet(), (row, entry) -> {
            clause(row, measured, entry.getKey());
            row.objects("transitions", entry.getValue().entrySet(), ImpactJson::count);
        });
        json.objects("by_app", impact.casesByApp().entrySet(), (app, entry) -> {
            app.put("app", entry.getKey());
            app.objects("changes", entry.getValue(), (o, one) -> change(o, measured, one));
        });
        json.objects(
                "newly_needed",
                impact.newlyNeeded().entrySet(),
                (o, entry) -> o.put("fact", entry.getKey().value())
                        .put("question", measured.question(entry.getKey()))
                        .texts("apps", entry.getValue().stream().sorted().toList()));
    }

    private static void revision(JsonObject json, Selected selected) {
        json.put("policy", selected.policy().id().value())
                .put("revision", selected.revision().id().value());
    }

    private static void count(JsonObject json, Map.Entry<Transition, Integer> cell) {
        transition(json, cell.getKey());
        json.put("count", cell.getValue());
    }

    private static void transition(JsonObject json, Transition transition) {
        json.put("before", transition.before().code())
                .put("after", transition.after().code())
                .put("direction", Words.of(transition.direction()));
    }

    private static void clause(JsonObject json, Measured measured, ClausePair clause) {
        json.putOrNull("clause_before", measured.before(clause))
                .putOrNull("id_before", clause.before().map(NodeId::value))
                .putOrNull("clause_after", measured.after(clause))
                .putOrNull("id_after", clause.after().map(NodeId::value));
    }

    private static void change(JsonObject json, Measured measured, Case one) {
        clause(json, measured, one.clause());
        transition(json, one.transition());
        json.texts("missing", one.missing());
    }
}
