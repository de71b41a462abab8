package dev.proviso.analysis.effect;

import java.util.Locale;

/** What of a norm changed. */
public enum Aspect {
    /** What its own rule says, written otherwise or not; layout and the names of variables do not count. */
    RULE,
    /** A definition that its rule reads. */
    DEFINITION,
    /** A parameter that its rule reads: its value, or whether it has one. */
    PARAMETER,
    /** The type of a fact that its rule reads. */
    FACT,
    /** The rule of another part whose outcome it reads. */
    OUTCOME,
    /** Its force. */
    MODALITY,
    /** Whom it binds. */
    BEARER,
    /** Words elsewhere that except cases from it. */
    EXCEPTION,
    /** What may follow on its breach. */
    SANCTION;

    /** As it is written in JSON: {@code rule}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can bear on the verdicts of apps. */
    boolean bearsOnVerdicts() {
        return switch (this) {
            case RULE, DEFINITION, PARAMETER, FACT, OUTCOME, MODALITY -> true;
            case BEARER, EXCEPTION, SANCTION -> false;
        };
    }
}
