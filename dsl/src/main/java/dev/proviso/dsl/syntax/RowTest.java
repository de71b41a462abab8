package dev.proviso.dsl.syntax;

/** What only the rows of a query can be asked. */
public enum RowTest {
    /** Whether its rules read a fact. */
    READS("reads"),
    /** Whether it refers to a part of the policy or to a document. */
    REFERS_TO("refers to"),
    /** Whether it uses a term. */
    USES_TERM("uses term"),
    /** How an app stands to a clause. */
    VERDICT("verdict"),
    /** Whether a fact is known of an app. */
    KNOWN("known"),
    /** Whether a fact is not known of an app. */
    UNKNOWN("unknown");

    private final String word;

    RowTest(String word) {
        this.word = word;
    }

    /** As it is written. */
    public String word() {
        return word;
    }

    /** Whether what it names stands in brackets. */
    public boolean takesBrackets() {
        return this != REFERS_TO && this != USES_TERM;
    }
}
