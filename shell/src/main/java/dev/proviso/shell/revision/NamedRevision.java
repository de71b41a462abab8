package dev.proviso.shell.revision;

import dev.proviso.shell.session.Selected;

/**
 * A revision, and how the user calls it.
 *
 * @param name the revision's id or address, or the path of a file
 */
public record NamedRevision(String name, Selected selected) {}
