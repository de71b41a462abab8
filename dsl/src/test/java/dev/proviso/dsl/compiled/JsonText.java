package dev.proviso.dsl.compiled;

import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes facts as a facts file in JSON, groups nested. */
final class JsonText {

    private JsonText() {}

    static String of(Facts facts) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Map.Entry<FactId, FactValue> fact : facts.values().entrySet()) {
            put(tree, fact.getKey().value(), fact.getValue());
        }
        return "{\"app\": " + quoted(facts.app()) + ", \"facts\": " + object(tree) + "}";
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, String name, FactValue value) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            tree.put(name, value);
        } else {
            Object group = tree.computeIfAbsent(name.substring(0, dot), n -> new LinkedHashMap<String, Object>());
            put((Map<String, Object>) group, name.substring(dot + 1), value);
        }
    }

    private static String object(Map<String, ?> members) {
        return members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ": " + write(member.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    @SuppressWarnings("unchecked")
    private static String write(Object member) {
        if (member instanceof FactValue.Known known) {
            return value(known.value());
        }
        return member instanceof FactValue ? "null" : object((Map<String, ?>) member);
    }

    private static String value(Value value) {
        if (value instanceof Value.Structure structure) {
            return object(structure.fields());
        }
        if (value instanceof Value.ListOf list) {
            return array(list.elements());
        }
        if (value instanceof Value.SetOf set) {
            return array(set.elements());
        }
        return value instanceof Value.Bool || value instanceof Value.Int || value instanceof Value.Decimal
                ? value.toString()
                : quoted(value.toString());
    }

    private static String array(Collection<Value> elements) {
        return elements.stream().map(JsonText::value).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
