package dev.proviso.benchmarks.map;

import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Facts as maps, lists and sets of what Java has for them, the way a facts file is nested. What is unknown is absent; what is known
 * to be none is null.
 */
public final class FactMap {

    /** Where the day of the evaluation is. */
    public static final String TODAY = "today";

    private FactMap() {}

    /** Facts must be without evidence: whether it is stale is not looked at. */
    public static Map<String, @Nullable Object> of(Facts facts) {
        Map<String, @Nullable Object> map = new HashMap<>();
        facts.asOf().ifPresent(day -> map.put(TODAY, day));
        for (Map.Entry<FactId, FactValue> fact : facts.values().entrySet()) {
            put(map, fact.getKey().value(), fact.getValue());
        }
        return map;
    }

    private static void put(Map<String, @Nullable Object> map, String name, FactValue value) {
        int dot = name.indexOf('.');
        if (dot >= 0) {
            put(group(map, name.substring(0, dot)), name.substring(dot + 1), value);
        } else if (value instanceof FactValue.Known known) {
            map.put(name, plain(known.value()));
        } else if (value instanceof FactValue.KnownNone) {
            map.put(name, null);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> group(Map<String, @Nullable Object> map, String name) {
        return (Map<String, @Nullable Object>) map.computeIfAbsent(name, key -> new HashMap<String, Object>());
    }

    private static Object plain(Value value) {
        if (value instanceof Value.Bool bool) {
            return bool.value();
        }
        if (value instanceof Value.Int number) {
            return number.value();
        }
        if (value instanceof Value.Date date) {
            return date.value();
        }
        if (value instanceof Value.Structure structure) {
            Map<String, @Nullable Object> fields = new HashMap<>();
            structure.fields().forEach((name, field) -> put(fields, name, field));
            return fields;
        }
        if (value instanceof Value.ListOf list) {
            List<Object> elements = new ArrayList<>();
            list.elements().forEach(element -> elements.add(plain(element)));
            return elements;
        }
        if (value instanceof Value.SetOf set) {
            Set<Object> elements = new HashSet<>();
            set.elements().forEach(element -> elements.add(plain(element)));
            return elements;
        }
        return value.toString();
    }
}
