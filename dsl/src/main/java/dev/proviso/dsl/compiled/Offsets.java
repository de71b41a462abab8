package dev.proviso.dsl.compiled;

/** The locals that hold where in each plane the slots of an element of a list begin. */
record Offsets(int states, int words, int references) {

    /** New locals, for the first element. */
    static Offsets first(Code code) {
        return new Offsets(
                code.push(0).storeInt(), code.push(0).storeInt(), code.push(0).storeInt());
    }

    /** Goes on to the next element. */
    void next(Code code, Form form) {
        code.increase(states, form.states());
        code.increase(words, form.words());
        code.increase(references, form.references());
    }
}
