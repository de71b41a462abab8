package dev.proviso.dsl.compiled;

import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.json.JsonFactory;

/**
 * How values of a shape are read: what its type says, found out once.
 *
 * @param isOptional whether it may be none
 * @param names of the enumeration that the value, or the elements of the set, are of; without names for anything else
 * @param element of the elements of a list; empty for anything else
 * @param fields of a record; without names for anything else
 */
record JsonShape(
        Shape shape,
        Reading reading,
        boolean isOptional,
        NameTable names,
        Optional<JsonShape> element,
        JsonNames<JsonShape> fields) {

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
        RECORD
    }

    /** @param isRead whether any rule reads the object of a shape */
    static JsonShape of(JsonFactory json, Shape shape, Predicate<Shape.Reference> isRead) {
        Map<String, JsonShape> fields = new LinkedHashMap<>();
        if (shape instanceof Shape.Structure structure) {
            structure.fields().forEach((name, field) -> fields.put(name, of(json, field, isRead)));
        }
        return new JsonShape(
                shape,
                reading(shape, isRead),
                shape.type() instanceof Type.OptionalOf,
                names(Kind.present(shape.type())),
                shape instanceof Shape.Table table
                        ? Optional.of(of(json, table.element().shape(), element -> true))
                        : Optional.empty(),
                JsonNames.of(json, fields));
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
