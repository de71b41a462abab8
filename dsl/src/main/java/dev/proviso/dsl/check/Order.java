package dev.proviso.dsl.check;

import dev.proviso.model.fact.Value;
import java.math.BigDecimal;

/** The order of values of one ordered type. */
final class Order {

    private Order() {}

    /** Negative, zero or positive, as {@link Comparable} does. */
    static int compare(Value left, Value right) {
        if (left instanceof Value.Date a && right instanceof Value.Date b) {
            return a.value().compareTo(b.value());
        }
        if (left instanceof Value.Duration a && right instanceof Value.Duration b) {
            return a.value().compareTo(b.value());
        }
        return number(left).compareTo(number(right));
    }

    private static BigDecimal number(Value value) {
        if (value instanceof Value.Int integer) {
            return BigDecimal.valueOf(integer.value());
        }
        if (value instanceof Value.Decimal decimal) {
            return decimal.value();
        }
        throw new IllegalArgumentException("not of an ordered type: " + value);
    }
}
