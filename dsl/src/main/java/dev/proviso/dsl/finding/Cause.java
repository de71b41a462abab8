package dev.proviso.dsl.finding;

/** Why something is undecided. */
public enum Cause {
    /** A fact that is observed, attested or derived from others is not known. */
    FACT_MISSING,
    /** A fact that only a person can judge is not known. */
    JUDGEMENT_MISSING,
    /** All evidence for a fact is past its day. */
    EVIDENCE_STALE,
    /** The policy's data leaves a parameter open. */
    PARAMETER_UNSET,
    /** The rule asks for today's date, and the evaluation was not told it. */
    TODAY_UNKNOWN,
    /** A computation has no result: overflow, division by zero, a date out of range, a value that is known to be none. */
    ARITHMETIC,
    /** The rule took more steps than the limit allows. */
    LIMIT_REACHED
}
