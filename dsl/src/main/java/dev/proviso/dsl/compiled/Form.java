package dev.proviso.dsl.compiled;

import dev.proviso.model.fact.FieldDeclaration;
import dev.proviso.model.fact.Type;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The form of the records of a {@link Block}.
 *
 * @param shape of one record
 * @param states how many slots of that plane a record takes
 */
record Form(Shape shape, int states, int words, int references) {

    static Form of(Type type) {
        Slots slots = new Slots();
        return slots.form(slots.shape(type));
    }

    /** Hands out slots. */
    static final class Slots {
        private int states;
        private int words;
        private int references;

        int state() {
            return states++;
        }

        int word() {
            return words++;
        }

        int reference() {
            return references++;
        }

        /** Slots for a value that is computed. */
        Shape computed(Type type) {
            return NameCode.isFor(type) ? new Shape.Words(type, state(), word()) : shape(type);
        }

        Shape shape(Type type) {
            int state = state();
            if (NameCode.isFor(type)) {
                return new Shape.Name(type, state);
            }
            return switch (Kind.of(type)) {
                case TRUTH -> new Shape.Truth(type, state);
                case WORD, MASK -> new Shape.Words(type, state, word());
                case SPAN -> {
                    int seconds = word();
                    word();
                    yield new Shape.Words(type, state, seconds);
                }
                case REFERENCE -> new Shape.Reference(type, state, reference());
                case TABLE -> new Shape.Table(type, state, reference(), Form.of(Kind.element(type)));
                case STRUCTURE -> new Shape.Structure(type, state, fields((Type.Structure) Kind.present(type)));
            };
        }

        private Map<String, Shape> fields(Type.Structure type) {
            Map<String, Shape> fields = new LinkedHashMap<>();
            for (FieldDeclaration field : type.fields()) {
                fields.put(field.name(), shape(field.type()));
            }
            return fields;
        }

        Form form(Shape shape) {
            return new Form(shape, states, words, references);
        }
    }
}
