package dev.proviso.shell.facts;

import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Value;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values as people read them, close to how a facts file writes them. */
public final class ValueText {

    private static final int MOST_ELEMENTS = 12;
    private static final int LONGEST_TEXT = 200;

    private ValueText() {}

    /** A value on one line; long lists and texts are cut. */
    public static String of(FactValue value) {
        return value instanceof FactValue.Known known ? of(known.value()) : value.toString();
    }

    /** A known value on one line; long lists and texts are cut. */
    public static String of(Value value) {
        if (value instanceof Value.Text text) {
            return quoted(text.value());
        }
        if (value instanceof Value.ListOf list) {
            return "[" + joined(list.elements(), ValueText::of) + "]";
        }
        if (value instanceof Value.SetOf set) {
            return "[" + joined(set.elements(), ValueText::of) + "]";
        }
        if (value instanceof Value.Structure structure) {
            Function<Map.Entry<String, FactValue>, String> field =
                    entry -> entry.getKey() + ": " + of(entry.getValue());
            return "{" + joined(structure.fields().entrySet(), field) + "}";
        }
        return value.toString();
    }

    private static <T> String joined(Collection<T> elements, Function<T, String> text) {
        String shown = elements.stream().limit(MOST_ELEMENTS).map(text).collect(Collectors.joining(", "));
        int more = elements.size() - MOST_ELEMENTS;
        return more > 0 ? shown + ", … " + more + " more" : shown;
    }

    private static String quoted(String text) {
        String shown = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
        return '"' + shown.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
