package dev.proviso.dsl.compiled;

import java.util.Optional;

/**
 * Where generated code finds a value in a block: the locals that hold the planes, and those that hold where in them the record begins.
 *
 * @param offsets empty for the row of the app, which is one record
 */
record Place(Form form, int states, int words, int references, Optional<Offsets> offsets, Shape shape) {

    /** Whether it is a fact or part of one. */
    boolean isInRow() {
        return states != Frame.IN_WORKSPACE;
    }

    Place field(String name) {
        return new Place(form, states, words, references, offsets, ((Shape.Structure) shape).field(name));
    }

    Place at(Shape inner) {
        return new Place(form, states, words, references, offsets, inner);
    }
}
