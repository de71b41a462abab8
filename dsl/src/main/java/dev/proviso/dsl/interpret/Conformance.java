package dev.proviso.dsl.interpret;

import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Value;
import java.math.BigDecimal;

/** Whether values are of the types that are declared for them. */
public final class Conformance {

    private Conformance() {}

    /** @throws IllegalArgumentException if a value is not of a type */
    static void require(Type type, Value value, String what) {
        if (!isOf(type, value)) {
            throw new IllegalArgumentException(what + " is of type " + type + ", and this is not: " + value);
        }
    }

    /** Whether a value is of a type; the fields of records are not looked at. An integer will do for a decimal. */
    public static boolean isOf(Type type, Value value) {
        if (type instanceof Type.OptionalOf optional) {
            return isOf(optional.value(), value);
        }
        if (type instanceof Scalar scalar) {
            return isScalar(scalar, value);
        }
        if (type instanceof Type.Enumeration enumeration) {
            return value instanceof Value.Name name && enumeration.has(name.value());
        }
        if (type instanceof Type.SetOf set) {
            return value instanceof Value.SetOf values
                    && values.elements().stream().allMatch(element -> isOf(set.element(), element));
        }
        if (type instanceof Type.ListOf list) {
            return value instanceof Value.ListOf values
                    && values.elements().stream().allMatch(element -> isOf(list.element(), element));
        }
        // Fields are looked at one by one where they are laid out.
        return value instanceof Value.Structure structure
                && structure.fields().keySet().stream()
                        .allMatch(name -> ((Type.Structure) type).field(name).isPresent());
    }

    private static boolean isScalar(Scalar type, Value value) {
        return switch (type) {
            case BOOLEAN -> value instanceof Value.Bool;
            case INTEGER -> value instanceof Value.Int;
            case DECIMAL -> value instanceof Value.Decimal || value instanceof Value.Int;
            case TEXT -> value instanceof Value.Text;
            case DATE -> value instanceof Value.Date;
            case DURATION -> value instanceof Value.Duration;
        };
    }

    /** An integer in the place of a decimal as a decimal; anything else as it is. */
    static Value widened(Type type, Value value) {
        Type present = type instanceof Type.OptionalOf optional ? optional.value() : type;
        if (present == Scalar.DECIMAL && value instanceof Value.Int integer) {
            return new Value.Decimal(BigDecimal.valueOf(integer.value()));
        }
        if (present instanceof Type.SetOf set && value instanceof Value.SetOf values) {
            return new Value.SetOf(values.elements().stream()
                    .map(element -> widened(set.element(), element))
                    .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new)));
        }
        return value;
    }
}
