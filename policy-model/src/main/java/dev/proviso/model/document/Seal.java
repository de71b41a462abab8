package dev.proviso.model.document;

import java.util.Optional;

/**
 * What the file of a revision says of hashes: its own, which it was sealed with, and that of the revision before it. Each is the hash
 * of a revision's canonical form. Whether they hold is another matter.
 *
 * @param own empty for a revision that is not sealed
 * @param predecessor empty where it is not recorded
 */
public record Seal(Optional<ContentHash> own, Optional<ContentHash> predecessor) {

    /** Nothing is recorded. */
    public static final Seal NONE = new Seal(Optional.empty(), Optional.empty());
}
