package dev.proviso.model.diff;

/** Why a label changed. */
public enum Relabelling {
    /** It follows from siblings that were added, removed or moved. */
    CONSEQUENTIAL,
    /** The numbering itself was changed: another style, numbers where there were none, a gap closed. */
    EXPLICIT
}
