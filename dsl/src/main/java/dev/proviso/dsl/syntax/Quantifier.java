package dev.proviso.dsl.syntax;

/** How many elements of a list must satisfy a condition. */
public enum Quantifier {
    EVERY("every"),
    SOME("some"),
    NO("no");

    private final String word;

    Quantifier(String word) {
        this.word = word;
    }

    /** As it is written. */
    public String word() {
        return word;
    }
}
