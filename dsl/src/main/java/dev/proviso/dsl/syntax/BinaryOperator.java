package dev.proviso.dsl.syntax;

/** Operators between two operands, loosest first. */
public enum BinaryOperator {
    IMPLIES("implies"),
    OR("or"),
    AND("and"),
    EQUAL("="),
    NOT_EQUAL("!="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    IN("in"),
    NOT_IN("not in"),
    MATCHES("matches"),
    STARTS_WITH("starts with"),
    ENDS_WITH("ends with"),
    CONTAINS("contains"),
    SUBSET_OF("subset of"),
    /** In queries: words of the right operand in the left one, whatever their endings. */
    MENTIONS("mentions"),
    ADD("+"),
    SUBTRACT("-"),
    UNION("union"),
    WITHOUT("without"),
    MULTIPLY("*"),
    DIVIDE("/"),
    INTERSECT("intersect");

    private final String word;

    BinaryOperator(String word) {
        this.word = word;
    }

    /** Whether it is one that rules cannot use. */
    public boolean isForQueries() {
        return this == MENTIONS;
    }

    /** As it is written. */
    public String word() {
        return word;
    }
}
