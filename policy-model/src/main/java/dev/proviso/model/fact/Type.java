package dev.proviso.model.fact;

import java.util.List;
import java.util.Optional;

/** The type of a fact, a field or an expression. */
public sealed interface Type {

    /** The type as it is written in a vocabulary and in the rule language. */
    @Override
    String toString();

    /** Types without parts. */
    enum Scalar implements Type {
        BOOLEAN("boolean"),
        /** 64-bit whole numbers. */
        INTEGER("integer"),
        /** Exact decimal numbers. */
        DECIMAL("decimal"),
        TEXT("text"),
        /** A day of the ISO calendar. */
        DATE("date"),
        /** An exact stretch of time; weeks, days, hours, minutes and seconds, but no months or years, whose length varies. */
        DURATION("duration");

        private final String word;

        Scalar(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /**
     * One of a fixed list of names.
     *
     * @param name under which the vocabulary declares it
     */
    record Enumeration(String name, List<EnumerationValue> values) implements Type {
        public Enumeration {
            values = List.copyOf(values);
        }

        public boolean has(String value) {
            return values.stream().anyMatch(v -> v.name().equals(value));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * One name of an {@link Enumeration}.
     *
     * @param help what it stands for; may be empty
     */
    record EnumerationValue(String name, String help) {}

    /**
     * Named fields. Each field of a value may be unknown by itself.
     *
     * @param name under which the vocabulary declares it
     */
    record Structure(String name, List<FieldDeclaration> fields) implements Type {
        public Structure {
            fields = List.copyOf(fields);
        }

        public Optional<FieldDeclaration> field(String name) {
            return fields.stream().filter(f -> f.name().equals(name)).findFirst();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Values in order, repetition allowed. */
    record ListOf(Type element) implements Type {
        @Override
        public String toString() {
            return "list of " + element;
        }
    }

    /** Values without order or repetition; the elements are scalars or enumerations. */
    record SetOf(Type element) implements Type {
        @Override
        public String toString() {
            return "set of " + element;
        }
    }

    /** A value, or known to be none. INVARIANT: not nested. */
    record OptionalOf(Type value) implements Type {
        public OptionalOf {
            if (value instanceof OptionalOf) {
                throw new IllegalArgumentException("an optional type of an optional type");
            }
        }

        @Override
        public String toString() {
            return value + "?";
        }
    }
}
