package dev.proviso.dsl.compiled;

import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import tools.jackson.core.json.JsonFactory;

/**
 * How values of a shape are read: what its type says, found out once.
 *
 * @param type of the value
 * @param state its slot in the plane of states
 * @param slot its first slot in the plane of words or of references, if it has any; of a group its number among all groups
 * @param isOptional whether it may be none
 * @param names of the enumeration that the value, or the elements of the set, are of; without names for anything else
 * @param elements of a list; empty for anything else
 * @param fields of a record, or the facts of a group by the rest of their names; without names for anything else
 */
record JsonShape(
        Type type,
        Reading reading,
        int state,
        int slot,
        boolean isOptional,
        NameTable names,
        Optional<Listed> elements,
        JsonNames fields) {

    /** How the elements of a list are laid out and read. */
    record Listed(Form form, JsonShape shape) {}

    /** What to look for in the text. */
    enum Reading {
        TRUTH,
        /** Into a {@link NameCode}. */
        CODE,
        /** Into the number of the name. */
        NAME,
        INTEGER,
        DATE,
        DURATION,
        TRUTH_MASK,
        NAME_MASK,
        TEXT,
        /** Of a text: all that is asked is whether it has any. */
        LENGTH,
        DECIMAL,
        SET,
        LIST,
        RECORD,
        /** No value of its own: facts whose names begin alike. */
        GROUP
    }

    /** @param isRead whether any rule reads the object of a shape */
    static JsonShape of(JsonFactory json, Shape shape, Predicate<Shape.Reference> isRead) {
        Map<String, JsonShape> fields = new LinkedHashMap<>();
        if (shape instanceof Shape.Structure structure) {
            structure.fields().forEach((name, field) -> fields.put(name, of(json, field, isRead)));
        }
        return new JsonShape(
                shape.type(),
                reading(shape, isRead),
                shape.state(),
                slot(shape),
                shape.type() instanceof Type.OptionalOf,
                names(Kind.present(shape.type())),
                shape instanceof Shape.Table table
                        ? Optional.of(new Listed(
                                table.element(), of(json, table.element().shape(), element -> true)))
                        : Optional.empty(),
                JsonNames.of(json, fields));
    }

    /**
     * The facts by name, whole or in groups.
     *
     * @param facts by their whole names
     */
    static JsonNames facts(JsonFactory json, Map<FactId, JsonShape> facts) {
        return facts(json, facts, "", new AtomicInteger());
    }

    private static JsonNames facts(
            JsonFactory json, Map<FactId, JsonShape> facts, String prefix, AtomicInteger groups) {
        Map<String, JsonShape> names = new LinkedHashMap<>();
        for (Map.Entry<FactId, JsonShape> fact : facts.entrySet()) {
            String name = fact.getKey().value();
            if (name.startsWith(prefix)) {
                String rest = name.substring(prefix.length());
                names.put(rest, fact.getValue());
                for (int dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.', dot + 1)) {
                    String group = rest.substring(0, dot);
                    if (!names.containsKey(group)) {
                        int number = groups.getAndIncrement();
                        names.put(group, group(number, facts(json, facts, prefix + group + ".", groups)));
                    }
                }
            }
        }
        return JsonNames.of(json, names);
    }

    private static JsonShape group(int number, JsonNames facts) {
        return new JsonShape(Scalar.BOOLEAN, Reading.GROUP, 0, number, false, NameTable.EMPTY, Optional.empty(), facts);
    }

    private static int slot(Shape shape) {
        if (shape instanceof Shape.Words words) {
            return words.word();
        }
        if (shape instanceof Shape.Reference reference) {
            return reference.reference();
        }
        return shape instanceof Shape.Table table ? table.reference() : 0;
    }

    private static NameTable names(Type type) {
        Type named = type instanceof Type.SetOf set ? set.element() : type;
        return named instanceof Type.Enumeration enumeration ? NameTable.of(enumeration) : NameTable.EMPTY;
    }

    private static Reading reading(Shape shape, Predicate<Shape.Reference> isRead) {
        if (shape instanceof Shape.Reference text && Kind.present(shape.type()) == Scalar.TEXT && !isRead.test(text)) {
            return Reading.LENGTH;
        }
        if (shape instanceof Shape.Name) {
            return Reading.CODE;
        }
        Type type = Kind.present(shape.type());
        return switch (Kind.of(type)) {
            case TRUTH -> Reading.TRUTH;
            case WORD -> type == Scalar.INTEGER ? Reading.INTEGER : type == Scalar.DATE ? Reading.DATE : Reading.NAME;
            case SPAN -> Reading.DURATION;
            case MASK -> Kind.element(type) == Scalar.BOOLEAN ? Reading.TRUTH_MASK : Reading.NAME_MASK;
            case REFERENCE ->
                type == Scalar.TEXT ? Reading.TEXT : type == Scalar.DECIMAL ? Reading.DECIMAL : Reading.SET;
            case TABLE -> Reading.LIST;
            case STRUCTURE -> Reading.RECORD;
        };
    }
}
