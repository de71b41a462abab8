package dev.proviso.shell.evaluate;

import dev.proviso.dsl.finding.Change;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Value;
import dev.proviso.shell.facts.ValueJson;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import java.util.List;

/** Changes as JSON: {@code to}, {@code add}, {@code remove}, {@code remove_element} {@code condition} or
 * {@code comply_with} says which kind it is. */
final class ChangeJson {

    private ChangeJson() {}

    static void write(JsonObject json, Change change) {
        if (change instanceof Change.SetTo set) {
            json.put("fact", set.fact().toString());
            if (!(set.from() instanceof FactValue.Unknown)) {
                json.value("from", ValueJson.of(set.from()));
            }
            json.array("to", to -> set.to().forEach(value -> EvaluationJson.value(to, value)));
        } else if (change instanceof Change.Include include) {
            elements(json.put("fact", include.fact().toString()), "add", include.elements());
        } else if (change instanceof Change.Exclude exclude) {
            elements(json.put("fact", exclude.fact().toString()), "remove", exclude.elements());
        } else if (change instanceof Change.Remove remove) {
            json.put("remove_element", remove.element().toString());
        } else if (change instanceof Change.Satisfy satisfy) {
            json.put("condition", satisfy.condition())
                    .put("holds", satisfy.holds())
                    .texts("facts", satisfy.facts());
        } else if (change instanceof Change.Comply comply) {
            json.put("comply_with", comply.clause().toString()).texts("facts", comply.facts());
        }
    }

    private static void elements(JsonObject json, String name, List<Value> values) {
        json.array(name, array -> values.forEach(value -> ValueJson.write(array, value)));
    }
}
