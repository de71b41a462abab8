package dev.proviso.dsl.syntax;

/** What a text as a whole is taken to be. */
public enum Form {
    /** Definitions, parameters and clauses with their rules. */
    PROGRAM,
    /** The rule of one norm. */
    RULE,
    /** One expression. */
    EXPRESSION
}
