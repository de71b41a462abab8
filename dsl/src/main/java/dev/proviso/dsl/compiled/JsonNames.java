package dev.proviso.dsl.compiled;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The names that may stand in an object, found without making a text of them, and what the values behind them are. */
final class JsonNames {

    private final PropertyNameMatcher matcher;
    private final JsonShape[] shapes;

    private JsonNames(PropertyNameMatcher matcher, JsonShape[] shapes) {
        this.matcher = matcher;
        this.shapes = shapes;
    }

    static JsonNames of(JsonFactory json, Map<String, JsonShape> shapes) {
        return new JsonNames(
                matcher(json, List.copyOf(shapes.keySet())), shapes.values().toArray(JsonShape[]::new));
    }

    /** Finds names, and gives the index of the one that it found. */
    static PropertyNameMatcher matcher(JsonFactory json, List<String> names) {
        List<Named> named = new ArrayList<>();
        names.forEach(name -> named.add(Named.fromString(name)));
        return json.constructNameMatcher(named, false);
    }

    /** Goes on to the next name, and gives its index; negative, if it is none of these, or if no name follows. */
    int next(JsonParser parser) {
        return parser.nextNameMatch(matcher);
    }

    /** What stands behind the name with an index. */
    JsonShape shape(int index) {
        return shapes[index];
    }
}
