package dev.proviso.model.diff;

import java.util.Locale;

/** What became of a part of a policy from one revision to the next. A {@link Change} can be of several kinds, moved and amended for one. */
public enum ChangeKind {
    /** Same words, label and place. */
    UNCHANGED,
    /** Another printed label; see {@link Relabelling}. */
    RELABELLED,
    /** Under another parent, or in another order among its siblings. */
    MOVED,
    /** Other words, but still the same provision. */
    AMENDED,
    /** One became several. */
    SPLIT,
    /** Several became one. */
    MERGED,
    /** Same label in the same place, but unrelated words. */
    SUBSTITUTED,
    ADDED,
    REMOVED,
    /** Another heading, or one added or dropped. */
    HEADING_CHANGED;

    /** As it is written in JSON: {@code heading-changed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind when one looks from the new revision to the old one. */
    public ChangeKind inverse() {
        return switch (this) {
            case SPLIT -> MERGED;
            case MERGED -> SPLIT;
            case ADDED -> REMOVED;
            case REMOVED -> ADDED;
            default -> this;
        };
    }
}
