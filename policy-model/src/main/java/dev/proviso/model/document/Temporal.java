package dev.proviso.model.document;

/** When a norm binds. */
public enum Temporal {
    /** At all times. */
    CONTINUOUS,
    /** Once something has happened, at once or within a time. */
    ON_TRIGGER,
    /** Again and again. */
    PERIODIC
}
