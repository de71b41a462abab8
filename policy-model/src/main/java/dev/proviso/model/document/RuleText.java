package dev.proviso.model.document;

/**
 * Text in the rule language, with the place it was read from. The document model does not understand it; the compiler of the
 * language does.
 */
public record RuleText(String text, Origin origin) {}
