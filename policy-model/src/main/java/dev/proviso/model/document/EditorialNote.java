package dev.proviso.model.document;

/**
 * A remark of the editors of the data on an oddity of the publisher's text, which itself stays as it stands.
 *
 * @param text plain words
 */
public record EditorialNote(String text) {}
