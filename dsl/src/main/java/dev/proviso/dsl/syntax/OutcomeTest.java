package dev.proviso.dsl.syntax;

/** What a rule asks about another clause. */
public enum OutcomeTest {
    VIOLATED("violated"),
    COMPLIES("complies"),
    UNDECIDED("undecided"),
    NOT_APPLICABLE("not_applicable");

    private final String word;

    OutcomeTest(String word) {
        this.word = word;
    }

    /** As it is written. */
    public String word() {
        return word;
    }
}
