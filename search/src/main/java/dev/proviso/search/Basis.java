package dev.proviso.search;

/** What of a question is compared with the parts of a revision. */
public enum Basis {
    /** Its words. */
    WORDS,
    /** What it means, as a whole. For measuring: exact words often are what a question is about. */
    MEANING,
    /** Its words and what it means, both ranks added. */
    BOTH
}
