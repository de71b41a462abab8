package dev.proviso.dsl.syntax;

import dev.proviso.model.diagnostic.Severity;

/**
 * Every kind of mistake that the compiler of the language tells apart: the catalogue of its codes. {@code SYN} is about the form of
 * a text, {@code TYP} about names and types, {@code RUL} about rules and the document they belong to.
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
    TOO_MANY_MISTAKES("SYN-032", "so many mistakes that the rest was not read"),
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
