package dev.proviso.dsl.check;

import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Value;
import java.util.Optional;

/** Questions about types. */
final class Types {

    private Types() {}

    /** The type without {@code ?}. */
    static Type present(Type type) {
        return type instanceof Type.OptionalOf optional ? optional.value() : type;
    }

    /** The type of the elements of a list or set. */
    static Optional<Type> element(Type type) {
        if (type instanceof Type.ListOf list) {
            return Optional.of(list.element());
        }
        return type instanceof Type.SetOf set ? Optional.of(set.element()) : Optional.empty();
    }

    static boolean isNumber(Type type) {
        return type == Scalar.INTEGER || type == Scalar.DECIMAL;
    }

    /** Whether values of the type have an order. */
    static boolean isOrdered(Type type) {
        return isNumber(type) || type == Scalar.DATE || type == Scalar.DURATION;
    }

    /** Whether a set can hold such values. */
    static boolean isElement(Type type) {
        return type instanceof Scalar || type instanceof Type.Enumeration;
    }

    /** Whether two such values are equal or not. Records are not compared: each of their fields may be unknown. */
    static boolean isComparable(Type type) {
        return isElement(type) || element(type).filter(Types::isElement).isPresent();
    }

    /** The type of a literal. */
    static Type of(Value value) {
        if (value instanceof Value.Bool) {
            return Scalar.BOOLEAN;
        }
        if (value instanceof Value.Int) {
            return Scalar.INTEGER;
        }
        if (value instanceof Value.Decimal) {
            return Scalar.DECIMAL;
        }
        if (value instanceof Value.Date) {
            return Scalar.DATE;
        }
        return value instanceof Value.Duration ? Scalar.DURATION : Scalar.TEXT;
    }

    /** Takes an integer as a decimal, and leaves everything else alone. */
    static Typed widened(Typed typed, Type wanted) {
        return wanted == Scalar.DECIMAL && typed.type() == Scalar.INTEGER
                ? new Typed.Widened(typed.span(), Scalar.DECIMAL, typed)
                : typed;
    }
}
