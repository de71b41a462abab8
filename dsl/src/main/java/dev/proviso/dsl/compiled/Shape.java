package dev.proviso.dsl.compiled;

import dev.proviso.model.fact.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** In which slots of a record a value lies. Slots are counted within the record. */
sealed interface Shape {

    /** The slot in the plane of states. */
    int state();

    Type type();

    record Truth(Type type, int state) implements Shape {}

    /** A name of a small enumeration: a {@link NameCode} in place of the state. */
    record Name(Type type, int state) implements Shape {}

    /** Of kind {@link Kind#WORD}, {@link Kind#SPAN} or {@link Kind#MASK}. */
    record Words(Type type, int state, int word) implements Shape {}

    /** Something that is held as an object. */
    record Reference(Type type, int state, int reference) implements Shape {}

    /** A list. */
    record Table(Type type, int state, int reference, Form element) implements Shape {}

    record Structure(Type type, int state, Map<String, Shape> fields) implements Shape {
        public Structure {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        Shape field(String name) {
            Shape field = fields.get(name);
            if (field == null) {
                throw new IllegalArgumentException("a " + type + " has no field " + name);
            }
            return field;
        }
    }
}
