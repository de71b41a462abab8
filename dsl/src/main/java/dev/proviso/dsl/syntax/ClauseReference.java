package dev.proviso.dsl.syntax;

/**
 * A clause as a rule names it.
 *
 * @param text a citation such as {@code A.4}, or {@code #} and a node id
 */
public record ClauseReference(TextSpan span, String text) {}
