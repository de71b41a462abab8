package dev.proviso.dsl.plan;

/** How truth values are joined. A quantifier is a connective over the elements of a collection. */
public enum Connective {
    AND("and"),
    OR("or");

    private final String word;

    Connective(String word) {
        this.word = word;
    }

    /** As it is written. */
    public String word() {
        return word;
    }

    /** The operand that settles the result whatever the others are: false for {@code and}, true for {@code or}. */
    public boolean decisive() {
        return this == OR;
    }
}
