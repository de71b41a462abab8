package dev.proviso.model.document;

/**
 * A party that a policy speaks of.
 *
 * @param title for people, such as {@code Developer}
 */
public record Role(RoleId id, String title) {}
