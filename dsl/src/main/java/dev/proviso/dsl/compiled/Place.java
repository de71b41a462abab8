package dev.proviso.dsl.compiled;

/**
 * Where generated code finds a value in a block: the locals that hold the planes, and the local that holds the number of the record.
 *
 * @param index {@link #FIRST} for the row of the app, which is one record
 */
record Place(Form form, int states, int words, int references, int index, Shape shape) {

    static final int FIRST = -1;

    /** Whether it is a fact or part of one. */
    boolean isInRow() {
        return states != Frame.IN_WORKSPACE;
    }

    Place field(String name) {
        return new Place(form, states, words, references, index, ((Shape.Structure) shape).field(name));
    }

    Place at(Shape inner) {
        return new Place(form, states, words, references, index, inner);
    }
}
