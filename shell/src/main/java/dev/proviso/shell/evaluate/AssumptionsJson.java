package dev.proviso.shell.evaluate;

import dev.proviso.dsl.query.Assumptions;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.shell.facts.ValueJson;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import java.util.List;
import java.util.Map;

/** What was assumed, as part of a document. */
public final class AssumptionsJson {

    private AssumptionsJson() {}

    /** Puts {@code assuming}, if anything was assumed. */
    public static void write(JsonObject json, Assumptions assumptions) {
        if (!assumptions.values().isEmpty()) {
            json.objects("assuming", assumptions.values().entrySet(), AssumptionsJson::assumption);
        }
    }

    /** Does the same for one app, and says of each assumption whether it changes anything about it. */
    static void write(JsonObject json, Assumptions assumptions, Facts facts) {
        if (!assumptions.values().isEmpty()) {
            List<FactPath> idle = assumptions.notApplicableTo(facts);
            json.objects("assuming", assumptions.values().entrySet(), (o, entry) -> {
                assumption(o, entry);
                o.put("applies", !idle.contains(entry.getKey()));
            });
        }
    }

    private static void assumption(JsonObject json, Map.Entry<FactPath, FactValue> assumed) {
        json.put("fact", assumed.getKey().toString());
        if (assumed.getValue() instanceof FactValue.Unknown) {
            json.put("unknown", true);
        } else {
            json.value("value", ValueJson.of(assumed.getValue()));
        }
    }
}
