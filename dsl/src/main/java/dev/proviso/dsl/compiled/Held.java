package dev.proviso.dsl.compiled;

/**
 * In which local variables generated code keeps a value.
 *
 * @param state the local with the state, as in {@link Block}; {@link #ALWAYS_KNOWN} if there is none
 * @param first the local with the word, the mask, the seconds or the reference; without meaning for a condition
 * @param second the local with the nanoseconds of a duration; {@link #ZERO} if they are always 0
 */
record Held(Kind kind, int state, int first, int second) {

    static final int ALWAYS_KNOWN = -1;
    static final int ZERO = -1;

    Held(Kind kind, int state, int first) {
        this(kind, state, first, ZERO);
    }

    boolean isAlwaysKnown() {
        return state == ALWAYS_KNOWN;
    }
}
