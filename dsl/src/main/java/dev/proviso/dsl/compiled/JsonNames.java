package dev.proviso.dsl.compiled;

import dev.proviso.model.fact.FactId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The names that may stand in an object, found without making a text of them.
 *
 * @param <T> what a name stands for
 */
record JsonNames<T>(PropertyNameMatcher matcher, List<T> targets) {

    JsonNames {
        targets = List.copyOf(targets);
    }

    static <T> JsonNames<T> of(JsonFactory json, Map<String, T> names) {
        List<Named> named = new ArrayList<>();
        names.keySet().forEach(name -> named.add(Named.fromString(name)));
        return new JsonNames<>(json.constructNameMatcher(named, false), new ArrayList<>(names.values()));
    }

    /** What a name of the facts stands for. */
    sealed interface Target {

        /** A fact. */
        record Fact(JsonShape shape) implements Target {}

        /**
         * A group of facts whose names begin alike, by the rest of their names.
         *
         * @param number among all groups
         */
        record Group(int number, JsonNames<Target> names) implements Target {}
    }

    /** The facts by name, whole or in groups. */
    static JsonNames<Target> facts(JsonFactory json, Map<FactId, JsonShape> facts) {
        return group(json, facts, "", new AtomicInteger());
    }

    private static JsonNames<Target> group(
            JsonFactory json, Map<FactId, JsonShape> facts, String prefix, AtomicInteger groups) {
        Map<String, Target> names = new LinkedHashMap<>();
        for (Map.Entry<FactId, JsonShape> fact : facts.entrySet()) {
            String name = fact.getKey().value();
            if (name.startsWith(prefix)) {
                String rest = name.substring(prefix.length());
                names.put(rest, new Target.Fact(fact.getValue()));
                for (int dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.', dot + 1)) {
                    String group = rest.substring(0, dot);
                    if (!names.containsKey(group)) {
                        int number = groups.getAndIncrement();
                        names.put(group, new Target.Group(number, group(json, facts, prefix + group + ".", groups)));
                    }
                }
            }
        }
        return JsonNames.of(json, names);
    }
}
