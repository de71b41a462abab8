package dev.proviso.dsl.plan;

/**
 * Operations on known values. Each has one meaning: overloads of the language are resolved. All of them are strict: with an unknown
 * operand the result is unknown.
 */
public enum Operator {
    /** Of any type but records. None equals none alone. */
    EQUAL("=", true),
    NOT_EQUAL("!=", true),
    /** Of an element and a set or list. None is in no collection. */
    IN("in", true),
    NOT_IN("not in", true),
    /** Of two numbers, dates or durations of one type. */
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    ADD_INTEGERS("+"),
    SUBTRACT_INTEGERS("-"),
    MULTIPLY_INTEGERS("*"),
    NEGATE_INTEGER("-"),
    ADD_DECIMALS("+"),
    SUBTRACT_DECIMALS("-"),
    MULTIPLY_DECIMALS("*"),
    DIVIDE_DECIMALS("/"),
    NEGATE_DECIMAL("-"),
    ADD_DURATIONS("+"),
    SUBTRACT_DURATIONS("-"),
    /** Of a duration and an integer. */
    MULTIPLY_DURATION("*"),
    NEGATE_DURATION("-"),
    /** Of a date and a duration: the day that contains the instant so far after the start of the date. */
    DATE_PLUS("+"),
    DATE_MINUS("-"),
    /** Of two dates: from the second to the first, in days of 24 hours. */
    TIME_BETWEEN("-"),
    /** Of an integer, where a decimal is meant. */
    WIDEN("decimal"),
    STARTS_WITH("starts with"),
    ENDS_WITH("ends with"),
    CONTAINS("contains"),
    /** Of a text: its number of Unicode code points. */
    LENGTH("length"),
    LOWER("lower"),
    /** Of any number of elements. */
    SET("set"),
    UNION("union"),
    WITHOUT("without"),
    INTERSECT("intersect"),
    SUBSET_OF("subset of");

    private final String symbol;
    private final boolean takesNone;

    Operator(String symbol) {
        this(symbol, false);
    }

    Operator(String symbol, boolean takesNone) {
        this.symbol = symbol;
        this.takesNone = takesNone;
    }

    /** As it is written in the language. */
    public String symbol() {
        return symbol;
    }

    /** Whether an operand may be none; with any other operator that gives unknown. */
    public boolean takesNone() {
        return takesNone;
    }
}
