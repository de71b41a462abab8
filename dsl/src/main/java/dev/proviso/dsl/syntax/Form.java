package dev.proviso.dsl.syntax;

/** What a text as a whole is taken to be. */
public enum Form {
    /** Definitions, parameters and clauses with their rules. */
    PROGRAM,
    /** The rule of one norm. */
    RULE,
    /** One expression. */
    EXPRESSION,
    /** One query. */
    QUERY,
    /** What is laid over the facts, as behind {@code assuming}. */
    ASSUMPTIONS
}
