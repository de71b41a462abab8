package dev.proviso.dsl.syntax;

/**
 * Something that a query names: a source, an app, a revision, a part of the policy, a term or a fact.
 *
 * @param text as it is written, without the quotes of a text
 */
public record Named(TextSpan span, String text) {}
