package dev.proviso.analysis.lint;

import dev.proviso.model.diagnostic.Severity;

/** Every kind of remark: the catalogue of their codes. */
public enum Remark {
    NO_RULE("LNT-001", "a duty that no rule states"),
    NO_NORM("LNT-002", "a clause that nothing is made of"),
    NEVER_BROKEN("LNT-003", "a rule that no app can break"),
    NEVER_KEPT("LNT-004", "a rule that no app can keep"),
    NEVER_FALSE("LNT-005", "a condition that is never false"),
    NEVER_TRUE("LNT-006", "a condition that is never true"),
    NO_INFLUENCE("LNT-007", "a condition that changes no verdict"),
    FACT_UNREAD("LNT-008", "a fact that no rule reads"),
    NO_QUESTION("LNT-009", "a fact or field without a question"),
    DEFINITION_UNUSED("LNT-010", "a definition that nothing uses"),
    PARAMETER_UNUSED("LNT-011", "a parameter that nothing uses"),
    NO_CASE("LNT-012", "a verdict that a rule can have and no test case shows"),
    POINTS_NOWHERE("LNT-013", "a reference to nobody knows what"),
    TERM_UNDEFINED("LNT-014", "a term that is used and not defined"),
    TERM_UNUSED("LNT-015", "a term that is not used"),
    STALE_RULE("LNT-016", "a norm reviewed for other words than those there now"),
    ALLOWED_IN_VAIN("LNT-017", "an allowance of a remark that is not made"),
    NOT_PROVED("LNT-018", "a rule of which something could not be proved", Severity.NOTE);

    private final String code;
    private final String title;
    private final Severity severity;

    Remark(String code, String title) {
        this(code, title, Severity.WARNING);
    }

    Remark(String code, String title, Severity severity) {
        this.code = code;
        this.title = title;
        this.severity = severity;
    }

    /** The stable code, such as {@code LNT-003}: never reused for another kind. */
    public String code() {
        return code;
    }

    /** What it is, in one line. */
    public String title() {
        return title;
    }

    /** How much it matters. A note asks for nothing. */
    public Severity severity() {
        return severity;
    }
}
