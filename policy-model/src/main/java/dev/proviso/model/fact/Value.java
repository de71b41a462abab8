package dev.proviso.model.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A known value. Values of one type are equal when they mean the same: {@code 1.0} and {@code 1.00} are one decimal.
 *
 * <p>Those that can stand in a set are comparable, consistently with equals: then a hash set of values that were chosen to have one hash
 * code is a tree, and not a list.
 */
public sealed interface Value {

    record Bool(boolean value) implements Value {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    record Int(long value) implements Value, Comparable<Int> {
        @Override
        public int compareTo(Int other) {
            return Long.compare(value, other.value);
        }

        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /**
     * An exact decimal number.
     *
     * @param value without trailing zeros
     */
    record Decimal(BigDecimal value) implements Value, Comparable<Decimal> {
        public Decimal {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        @Override
        public int compareTo(Decimal other) {
            return value.compareTo(other.value);
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    record Text(String value) implements Value, Comparable<Text> {
        @Override
        public int compareTo(Text other) {
            return value.compareTo(other.value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    record Date(LocalDate value) implements Value, Comparable<Date> {
        @Override
        public int compareTo(Date other) {
            return value.compareTo(other.value);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    record Duration(java.time.Duration value) implements Value, Comparable<Duration> {
        @Override
        public int compareTo(Duration other) {
            return value.compareTo(other.value);
        }

        @Override
        public String toString() {
            return Durations.format(value);
        }
    }

    /** One name of an enumeration. */
    record Name(String value) implements Value, Comparable<Name> {
        @Override
        public int compareTo(Name other) {
            return value.compareTo(other.value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * A record. Each field may be unknown by itself; a field that is absent from the map is unknown.
     *
     * @param fields known ones (or known to be none), in the order given
     */
    record Structure(Map<String, FactValue> fields) implements Value {
        public Structure {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        public FactValue field(String name) {
            return fields.getOrDefault(name, FactValue.UNKNOWN);
        }

        @Override
        public String toString() {
            return fields.entrySet().stream()
                    .map(field -> field.getKey() + ": " + field.getValue())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }

    record ListOf(List<Value> elements) implements Value {
        public ListOf {
            elements = List.copyOf(elements);
        }

        @Override
        public String toString() {
            return elements.stream().map(Value::toString).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /**
     * Values without repetition.
     *
     * @param elements in the order given, which does not count
     */
    record SetOf(Set<Value> elements) implements Value {
        public SetOf {
            elements = Collections.unmodifiableSet(new LinkedHashSet<>(elements));
        }

        @Override
        public String toString() {
            return elements.stream().map(Value::toString).collect(Collectors.joining(", ", "{", "}"));
        }
    }
}
