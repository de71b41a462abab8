package dev.proviso.dsl.finding;

/** The three truth values of strong Kleene logic. */
public enum Truth {
    TRUE,
    FALSE,
    /** What is known does not tell. */
    UNKNOWN;

    public static Truth of(boolean truth) {
        return truth ? TRUE : FALSE;
    }
}
