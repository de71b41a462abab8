package dev.proviso.dsl.compiled;

import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;

/** How values of a type are held. */
enum Kind {
    /** A condition: its state says all. */
    TRUTH,
    /** An integer, a day counted from 1970-01-01, or the number of a name in its enumeration, in a word. */
    WORD,
    /** A duration: its seconds in a word and its nanoseconds in the next. */
    SPAN,
    /** A set of truth values or of the names of a small enumeration: one bit each, in a word. */
    MASK,
    /** A text, a decimal or any other set, by reference. */
    REFERENCE,
    /** A list: a {@link Block} of its elements, by reference. */
    TABLE,
    /** A record: its fields have slots of their own. */
    STRUCTURE;

    /** The most names that a mask has bits for. */
    private static final int BITS = 64;

    static Kind of(Type type) {
        Type present = present(type);
        if (present instanceof Scalar scalar) {
            return switch (scalar) {
                case BOOLEAN -> TRUTH;
                case INTEGER, DATE -> WORD;
                case DURATION -> SPAN;
                case DECIMAL, TEXT -> REFERENCE;
            };
        }
        if (present instanceof Type.Enumeration) {
            return WORD;
        }
        if (present instanceof Type.SetOf set) {
            return hasMask(set.element()) ? MASK : REFERENCE;
        }
        return present instanceof Type.ListOf ? TABLE : STRUCTURE;
    }

    private static boolean hasMask(Type element) {
        return element == Scalar.BOOLEAN
                || (element instanceof Type.Enumeration names && names.values().size() <= BITS);
    }

    /** The type without {@code ?}. */
    static Type present(Type type) {
        return type instanceof Type.OptionalOf optional ? optional.value() : type;
    }

    /** The type of the elements of a list or set. */
    static Type element(Type collection) {
        Type present = present(collection);
        return present instanceof Type.SetOf set ? set.element() : ((Type.ListOf) present).element();
    }

    /** The number of a name in its enumeration. */
    static int ordinal(Type.Enumeration type, String name) {
        for (int i = 0; i < type.values().size(); i++) {
            if (type.values().get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name + " is no value of " + type);
    }
}
