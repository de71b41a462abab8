package dev.proviso.dsl.query;

import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * The order in which rows are sorted: numbers, days and durations by size, false before true, the values of an enumeration as they
 * are declared, texts as people sort them ({@link TextOrder}). None, and behind it unknown, come last in either direction.
 *
 * @param type of the values
 */
record ValueOrder(Type type, boolean descending) implements Comparator<FactValue> {

    @Override
    public int compare(FactValue left, FactValue right) {
        if (left instanceof FactValue.Known a && right instanceof FactValue.Known b) {
            int order = compare(a.value(), b.value());
            return descending ? -order : order;
        }
        return Integer.compare(rank(left), rank(right));
    }

    private static int rank(FactValue value) {
        if (value instanceof FactValue.Known) {
            return 0;
        }
        return value instanceof FactValue.KnownNone ? 1 : 2;
    }

    private int compare(Value left, Value right) {
        if (left instanceof Value.Int a && right instanceof Value.Int b) {
            return Long.compare(a.value(), b.value());
        }
        if (left instanceof Value.Bool a && right instanceof Value.Bool b) {
            return Boolean.compare(a.value(), b.value());
        }
        if (left instanceof Value.Date a && right instanceof Value.Date b) {
            return a.value().compareTo(b.value());
        }
        if (left instanceof Value.Duration a && right instanceof Value.Duration b) {
            return a.value().compareTo(b.value());
        }
        if (left instanceof Value.Name a && right instanceof Value.Name b) {
            return Integer.compare(place(a), place(b));
        }
        if (left instanceof Value.Decimal || right instanceof Value.Decimal) {
            return number(left).compareTo(number(right));
        }
        return TextOrder.INSTANCE.compare(left.toString(), right.toString());
    }

    private int place(Value.Name name) {
        Type present = type instanceof Type.OptionalOf optional ? optional.value() : type;
        if (present instanceof Type.Enumeration enumeration) {
            for (int i = 0; i < enumeration.values().size(); i++) {
                if (enumeration.values().get(i).name().equals(name.value())) {
                    return i;
                }
            }
        }
        throw new IllegalArgumentException("not a value of " + type + ": " + name);
    }

    private static BigDecimal number(Value value) {
        return value instanceof Value.Decimal decimal
                ? decimal.value()
                : BigDecimal.valueOf(((Value.Int) value).value());
    }
}
