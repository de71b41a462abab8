package dev.proviso.dsl.syntax;

/** Operators in front of one operand. */
public enum UnaryOperator {
    NOT("not"),
    NEGATE("-");

    private final String word;

    UnaryOperator(String word) {
        this.word = word;
    }

    /** As it is written. */
    public String word() {
        return word;
    }
}
