package dev.proviso.dsl.syntax;

import dev.proviso.model.diagnostic.Severity;

/**
 * Every kind of mistake that the compiler of the language tells apart: the catalogue of its codes. {@code SYN} is about the form of
 * a text, {@code TYP} about names and types, {@code RUL} about rules and the document they belong to, {@code QRY} about queries.
 */
public enum DiagnosticKind {
    NOTHING_WRITTEN("SYN-001", "a text without any word of the language"),
    TEXT_TOO_LONG("SYN-002", "a text past the limit of length"),
    NESTED_TOO_DEEPLY("SYN-003", "an expression past the limit of depth"),
    STRANGE_CHARACTER("SYN-004", "a character that the language does not use"),
    UNCLOSED_TEXT("SYN-005", "a text literal without closing quotes"),
    WRONG_QUOTES("SYN-006", "a text literal in other than straight double quotes"),
    WRONG_ESCAPE("SYN-007", "a backslash in a text literal that stands for nothing"),
    WRONG_NUMBER("SYN-008", "a number that is not written as one"),
    NUMBER_TOO_LARGE("SYN-009", "a number or duration past what its type holds"),
    WRONG_DATE("SYN-010", "a date that is not written as one, or not in the calendar"),
    WRONG_UNIT("SYN-011", "a duration in no exact unit of time"),
    FOREIGN_SIGN("SYN-012", "an operator of another language"),
    LETTER_CASE("SYN-013", "a word or name with capital letters"),
    FOREIGN_COMMENT("SYN-014", "a comment of another language"),
    MISSING_VALUE("SYN-015", "a place for a value, without one"),
    MISSING_OPERATOR("SYN-016", "two values side by side"),
    MISSING_WORD("SYN-017", "a form of the language without one of its words"),
    MISSPELT_WORD("SYN-018", "a word of the language, misspelt or replaced by another"),
    UNCLOSED_BRACKET("SYN-019", "a bracket without its closing one"),
    UNOPENED_BRACKET("SYN-020", "a closing bracket that closes nothing"),
    MISSING_NAME("SYN-021", "a place for a name, without one"),
    RESERVED_NAME("SYN-022", "a word of the language used as a name"),
    MISSING_CLAUSE("SYN-023", "a place for a clause, without one"),
    CHAINED_COMPARISON("SYN-024", "a comparison of a comparison"),
    MISSING_STATE("SYN-025", "'is' without a state behind it"),
    NO_REQUIREMENT("SYN-026", "a rule that requires and forbids nothing"),
    MISPLACED("SYN-027", "a form of the language where it cannot stand"),
    STRAY_COMMA("SYN-028", "a comma that separates nothing"),
    WRONG_COUNT("SYN-029", "a count with a condition and no variable"),
    EMPTY_PARAMETER("SYN-030", "a parameter with neither type nor value"),
    UNEXPECTED("SYN-031", "something else where it cannot stand"),
    TOO_MANY_MISTAKES("SYN-032", "so many mistakes that the rest is not told"),

    UNKNOWN_NAME("TYP-001", "a name that means nothing here"),
    GROUP_OF_FACTS("TYP-002", "the name of a group where a fact is meant"),
    UNKNOWN_FIELD("TYP-003", "a field that the record does not have"),
    NOT_A_RECORD("TYP-004", "a field of something that has no fields"),
    UNKNOWN_VALUE("TYP-005", "a value that the enumeration does not have"),
    TYPE_NOT_TOLD("TYP-006", "a value whose type its place does not tell"),
    WRONG_OPERAND("TYP-007", "an operand of a type that the operator does not take"),
    DIFFERENT_TYPES("TYP-008", "operands whose types do not agree"),
    NOT_COMPARABLE("TYP-009", "a comparison of values that have no equality"),
    NOT_A_CONDITION("TYP-010", "something that is not true or false in the place of a condition"),
    MAYBE_NONE("TYP-011", "a value that may be none where there must be one"),
    NEVER_NONE("TYP-012", "the question whether something is none that never is"),
    NOT_A_COLLECTION("TYP-013", "elements of something that has none"),
    MIXED_ELEMENTS("TYP-014", "a set of elements of different types"),
    NOT_AN_ELEMENT("TYP-015", "a value that a set cannot hold"),
    REPEATED_ELEMENT("TYP-016", "an element that a set names twice", Severity.WARNING),
    UNKNOWN_FUNCTION("TYP-017", "a function that does not exist"),
    WRONG_ARGUMENTS("TYP-018", "a function with too few or too many arguments"),
    PATTERN_NOT_WRITTEN_OUT("TYP-019", "a pattern that is not a text literal"),
    WRONG_PATTERN("TYP-020", "a pattern that cannot be read"),
    NAME_TAKEN("TYP-021", "a variable with the name of something else"),
    UNUSED_VARIABLE("TYP-022", "a variable that its condition does not read", Severity.WARNING),
    DIVISION_BY_ZERO("TYP-023", "a division by the number zero"),
    UNKNOWN_TYPE("TYP-024", "the name of a type that does not exist"),
    WRONG_TYPE("TYP-025", "a value of another type than declared"),

    UNKNOWN_CLAUSE("RUL-001", "a clause that the policy does not have"),
    CLAUSE_WITHOUT_OUTCOME("RUL-002", "the outcome of a clause that has no rule"),
    CYCLE_OF_DEFINITIONS("RUL-003", "definitions that lead back to themselves"),
    CYCLE_OF_OUTCOMES("RUL-004", "clauses whose outcomes depend on themselves"),
    UNDER_NO_EXCEPTION("RUL-005", "'under' with a clause that the norm does not name as an exception"),
    EXCEPTION_NOT_USED("RUL-006", "an exception of the norm that its rule does not use"),
    NAME_DECLARED_TWICE("RUL-007", "two declarations of one name"),
    WRONG_DECLARED_NAME("RUL-008", "a declared name that rules cannot write"),
    PARAMETER_NOT_LITERAL("RUL-009", "a parameter whose value has to be worked out"),
    OUT_OF_BOUNDS("RUL-010", "a parameter outside its bounds"),
    BOUNDS_WITHOUT_ORDER("RUL-011", "bounds for a type whose values have no order"),
    UNSPEAKABLE_NAME("RUL-012", "a name of the vocabulary that rules cannot write", Severity.WARNING),
    RULE_WITHOUT_VERDICT("RUL-013", "a rule for a norm that is never evaluated"),

    UNKNOWN_SOURCE("QRY-001", "a query about something that there are no rows of"),
    PART_NOT_TAKEN("QRY-002", "a part that does not go with the rest of its query"),
    UNKNOWN_APP("QRY-003", "an app whose facts the query is not given"),
    UNKNOWN_TERM("QRY-004", "a term that the policy does not have"),
    UNKNOWN_FACT("QRY-005", "a fact that the policy does not have"),
    NOT_ASKED_HERE("QRY-006", "a question that these rows cannot be asked"),
    NEEDS_REVISIONS("QRY-007", "a query that needs two revisions to compare"),
    NOT_SORTABLE("QRY-008", "rows sorted or grouped by values that have no order"),
    REPEATED_COLUMN("QRY-009", "two columns of one name"),
    ASSUMPTION_NOT_LITERAL("QRY-010", "an assumption whose value has to be worked out"),
    ASSUMED_TWICE("QRY-011", "two assumptions about one thing"),
    ;

    private final String code;
    private final String title;
    private final Severity severity;

    DiagnosticKind(String code, String title) {
        this(code, title, Severity.ERROR);
    }

    DiagnosticKind(String code, String title, Severity severity) {
        this.code = code;
        this.title = title;
        this.severity = severity;
    }

    /** The stable code, such as {@code SYN-001}: never reused for another kind. */
    public String code() {
        return code;
    }

    /** What it is, in one line. */
    public String title() {
        return title;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }
}
