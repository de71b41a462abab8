package dev.proviso.dsl.syntax;

/** What {@code is} asks about a value. */
public enum State {
    KNOWN("known"),
    UNKNOWN("unknown"),
    NONE("none"),
    EMPTY("empty");

    private final String word;

    State(String word) {
        this.word = word;
    }

    /** As it is written. */
    public String word() {
        return word;
    }
}
