package dev.proviso.dsl.syntax;

/** Whether a text has the form it is meant to have, for readers that read line by line. */
public enum Completeness {
    /** It can be parsed as it stands. */
    COMPLETE,
    /** It is a beginning: more text could complete it. */
    INCOMPLETE,
    /** Whatever follows, it has mistakes. */
    WRONG
}
