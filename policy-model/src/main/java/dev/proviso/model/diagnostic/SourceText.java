package dev.proviso.model.diagnostic;

/**
 * A text with the name its reader knows it by.
 *
 * @param name a path as the user gave it, {@code -} for standard input, or another name in words
 */
public record SourceText(String name, String text) {}
