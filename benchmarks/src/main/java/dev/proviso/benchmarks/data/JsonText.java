package dev.proviso.benchmarks.data;

import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Facts as a facts file in JSON, without white space, as programs write it. */
public final class JsonText {

    private final JsonGenerator json;

    private JsonText(JsonGenerator json) {
        this.json = json;
    }

    /** In UTF-8. Evidence is left out. */
    public static byte[] of(Facts facts) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            new JsonText(json).file(facts);
        }
        return text.toByteArray();
    }

    private void file(Facts facts) {
        json.writeStartObject();
        json.writeStringProperty("app", facts.app());
        facts.asOf().ifPresent(day -> json.writeStringProperty("as_of", day.toString()));
        json.writeName("facts");
        Map<String, Map<String, FactValue>> groups = new LinkedHashMap<>();
        facts.values()
                .forEach((fact, value) -> groups.computeIfAbsent(group(fact), name -> new LinkedHashMap<>())
                        .put(name(fact), value));
        json.writeStartObject();
        groups.forEach((name, members) -> {
            json.writeName(name);
            FactValue alone = members.get("");
            if (alone != null) {
                value(alone);
            } else {
                object(members);
            }
        });
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String group(FactId fact) {
        int dot = fact.value().indexOf('.');
        return dot < 0 ? fact.value() : fact.value().substring(0, dot);
    }

    private static String name(FactId fact) {
        int dot = fact.value().indexOf('.');
        return dot < 0 ? "" : fact.value().substring(dot + 1);
    }

    private void object(Map<String, FactValue> members) {
        json.writeStartObject();
        members.forEach((name, value) -> {
            json.writeName(name);
            value(value);
        });
        json.writeEndObject();
    }

    private void value(FactValue value) {
        if (value instanceof FactValue.Known known) {
            value(known.value());
        } else {
            json.writeNull();
        }
    }

    private void value(Value value) {
        if (value instanceof Value.Bool bool) {
            json.writeBoolean(bool.value());
        } else if (value instanceof Value.Int number) {
            json.writeNumber(number.value());
        } else if (value instanceof Value.Structure structure) {
            object(structure.fields());
        } else if (value instanceof Value.ListOf list) {
            array(list.elements());
        } else if (value instanceof Value.SetOf set) {
            array(set.elements());
        } else {
            json.writeString(value.toString());
        }
    }

    private void array(Iterable<Value> elements) {
        json.writeStartArray();
        elements.forEach(this::value);
        json.writeEndArray();
    }
}
