package dev.proviso.dsl.interpret;

import dev.proviso.model.fact.Value;

/** The order of numbers, dates and durations. */
final class Order {

    private Order() {}

    /** Compares two values of one ordered type. */
    static int compare(Value left, Value right) {
        if (left instanceof Value.Int a && right instanceof Value.Int b) {
            return Long.compare(a.value(), b.value());
        }
        if (left instanceof Value.Decimal a && right instanceof Value.Decimal b) {
            return a.value().compareTo(b.value());
        }
        if (left instanceof Value.Date a && right instanceof Value.Date b) {
            return a.value().compareTo(b.value());
        }
        if (left instanceof Value.Duration a && right instanceof Value.Duration b) {
            return a.value().compareTo(b.value());
        }
        throw new IllegalArgumentException("no order between " + left + " and " + right);
    }
}
