package dev.proviso.shell.query;

import dev.proviso.dsl.query.Query;
import dev.proviso.dsl.query.QueryResult;
import dev.proviso.dsl.query.Row;
import dev.proviso.model.fact.FactValue;
import dev.proviso.shell.evaluate.AssumptionsJson;
import dev.proviso.shell.explore.PartJson;
import dev.proviso.shell.facts.ValueJson;
import dev.proviso.shell.json.JsonDocument.JsonObject;
import dev.proviso.shell.session.Selected;

/**
 * The documents of {@code query}. A row is an object as a facts file is one: a key that is missing is unknown, null is none.
 */
final class QueryJson {

    private QueryJson() {}

    /** The whole answer. */
    static void document(JsonObject json, Selected selected, Query query, QueryResult result) {
        PartJson.address(json, selected)
                .put("query", query.toString())
                .put("source", query.source().word());
        AssumptionsJson.write(json, query.assumptions());
        json.objects(
                "columns",
                result.columns(),
                (o, column) ->
                        o.put("name", column.name()).put("type", column.type().toString()));
        json.objects("rows", result.rows(), QueryJson::row);
        json.put("count", result.rows().size()).put("undecided", result.undecided());
    }

    /** One row of it. */
    static void row(JsonObject json, Row row) {
        for (int i = 0; i < row.columns().size(); i++) {
            FactValue value = row.values().get(i);
            if (!(value instanceof FactValue.Unknown)) {
                json.value(row.columns().get(i).name(), ValueJson.of(value));
            }
        }
    }
}
