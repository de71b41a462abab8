package dev.proviso.dsl.compiled;

/** What a variable of a quantifier stands for in generated code. */
sealed interface Binding {

    /**
     * An element of a list.
     *
     * @param block the local that holds the list
     */
    record InList(int block, Place place) implements Binding {}

    /** An element of a set, which is always known. */
    record InSet(Held value) implements Binding {}
}
