package dev.proviso.shell.facts;

import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Value;
import dev.proviso.shell.json.JsonDocument.JsonArray;
import java.util.function.Consumer;

/**
 * Values as JSON: booleans and numbers as such, dates, durations and names as text, sets and lists as arrays, records as objects
 * without the fields that are unknown; none is null.
 */
public final class ValueJson {

    private ValueJson() {}

    /** Writes a value that is not unknown. */
    public static Consumer<JsonArray> of(FactValue value) {
        return out -> {
            if (value instanceof FactValue.Known known) {
                write(out, known.value());
            } else {
                out.addNull();
            }
        };
    }

    /** Writes a value. */
    public static void write(JsonArray out, Value value) {
        if (value instanceof Value.Bool bool) {
            out.add(bool.value());
        } else if (value instanceof Value.Int number) {
            out.add(number.value());
        } else if (value instanceof Value.Decimal number) {
            out.add(number.value());
        } else if (value instanceof Value.ListOf list) {
            out.array(elements -> list.elements().forEach(element -> write(elements, element)));
        } else if (value instanceof Value.SetOf set) {
            out.array(elements -> set.elements().forEach(element -> write(elements, element)));
        } else if (value instanceof Value.Structure structure) {
            out.object(fields -> structure.fields().forEach((name, field) -> {
                if (!(field instanceof FactValue.Unknown)) {
                    fields.value(name, of(field));
                }
            }));
        } else {
            out.add(value.toString());
        }
    }
}
