package dev.proviso.dsl.stage;

import dev.proviso.dsl.check.Typed;
import dev.proviso.dsl.syntax.ClauseReference;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes a tree of records, one node a line: its kind, what it holds, its type, and below it its parts. The trees of all stages are
 * records, so that what is printed cannot fall behind what they are.
 */
final class RecordTree {

    private static final int STEP = 2;

    private final StringBuilder out = new StringBuilder();

    private RecordTree() {}

    static String of(Object tree) {
        return of("", tree);
    }

    /** @param role what the tree is for */
    static String of(String role, Object tree) {
        RecordTree printer = new RecordTree();
        printer.node(role, tree, 0);
        return printer.out.toString();
    }

    private record Part(String name, Object value) {}

    private void node(String role, Object node, int indent) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        line.append(role.isEmpty() ? "" : role + ": ")
                .append(words(node.getClass().getSimpleName()));
        List<Part> below = new ArrayList<>();
        String type = "";
        for (Part part : parts(node)) {
            Object value = part.value();
            if (value instanceof Type of) {
                type = " : " + of;
            } else if (value instanceof Boolean flag) {
                line.append(flag ? " " + words(part.name()) : "");
            } else if (isNode(value)) {
                below.add(part);
            } else {
                line.append(' ').append(shown(value));
            }
        }
        out.append(line).append(type).append('\n');
        below.forEach(part -> node(words(part.name()), part.value(), indent + STEP));
    }

    /** {@code state test} for {@code StateTest}. */
    private static String words(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    /** The components of a record; a list gives one part for each element, what is empty none, places in the text none either. */
    private static List<Part> parts(Object node) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            Object value = value(component, node);
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(present -> parts.add(new Part(component.getName(), present)));
            } else if (value instanceof List<?> list) {
                list.forEach(element -> parts.add(new Part("", element)));
            } else {
                parts.add(new Part(component.getName(), value));
            }
        }
        parts.removeIf(part -> part.value() instanceof TextSpan);
        return parts;
    }

    private static Object value(RecordComponent component, Object node) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isNode(Object value) {
        boolean leaf = value instanceof Value
                || value instanceof FactId
                || value instanceof ClauseReference
                || value instanceof Typed.Variable
                || value.getClass().getPackageName().startsWith("dev.proviso.model");
        return value instanceof Record && !leaf;
    }

    private static String shown(Object value) {
        if (value instanceof Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        if (value instanceof ClauseReference reference) {
            return reference.text();
        }
        if (value instanceof Typed.Variable variable) {
            return variable.name();
        }
        return value instanceof Value.Text text ? '"' + text.value() + '"' : String.valueOf(value);
    }
}
