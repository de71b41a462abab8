package dev.proviso.model.fact;

/** What is known of a fact. Not to know is different from knowing that there is none. */
public sealed interface FactValue {

    FactValue UNKNOWN = new Unknown();

    FactValue NONE = new KnownNone();

    static FactValue of(Value value) {
        return new Known(value);
    }

    /** The value is known. */
    record Known(Value value) implements FactValue {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** It is known that there is no value; only a fact of an optional type can be none. */
    record KnownNone() implements FactValue {
        @Override
        public String toString() {
            return "none";
        }
    }

    /** Nothing is known. */
    record Unknown() implements FactValue {
        @Override
        public String toString() {
            return "unknown";
        }
    }
}
