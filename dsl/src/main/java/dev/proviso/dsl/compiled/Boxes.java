package dev.proviso.dsl.compiled;

import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import java.math.BigDecimal;
import java.util.List;

/** Values of the model as slots hold them. Equal values have equal boxes. */
final class Boxes {

    private Boxes() {}

    /** The word of a value of kind {@link Kind#WORD} or {@link Kind#MASK}. */
    static long word(Type type, Value value) {
        if (value instanceof Value.Int integer) {
            return integer.value();
        }
        if (value instanceof Value.Date date) {
            return date.value().toEpochDay();
        }
        if (value instanceof Value.Name name) {
            return Kind.ordinal((Type.Enumeration) Kind.present(type), name.value());
        }
        long mask = 0;
        for (Value element : ((Value.SetOf) value).elements()) {
            mask |= 1L << bit(Kind.element(type), element);
        }
        return mask;
    }

    private static long bit(Type type, Value element) {
        return element instanceof Value.Bool bool ? (bool.value() ? 1 : 0) : word(type, element);
    }

    /** The object that stands for a value: in a slot of references, or as an element. */
    static Object box(Type type, Value value) {
        if (value instanceof Value.Text text) {
            return text.value();
        }
        if (value instanceof Value.Decimal decimal) {
            return decimal.value();
        }
        if (value instanceof Value.Duration duration) {
            return duration.value();
        }
        if (value instanceof Value.Bool bool) {
            return bool.value();
        }
        if (value instanceof Value.SetOf set) {
            List<Object> boxes = set.elements().stream()
                    .map(element -> box(Kind.element(type), element))
                    .toList();
            return Elements.of(boxes);
        }
        return word(type, value);
    }

    /** A decimal as values hold it, so that equal ones are equal objects. */
    static BigDecimal decimal(BigDecimal number) {
        return new Value.Decimal(number).value();
    }
}
