package dev.proviso.analysis.release;

import java.util.Locale;

/**
 * Which way a revision, or one change in it, tends for those who must keep the policy.
 *
 * <p>INVARIANT: declared from the least to the most serious: of several changes, the last one counts.
 */
public enum Tendency {
    /** Nothing changed. */
    UNCHANGED,
    /** Only form changed: numbers, headings, order, punctuation, wording without a sign that more or less is asked for. */
    EDITORIAL,
    /** Words changed, and what they ask for did not: every rule is proved to be equivalent. */
    CLARIFYING,
    /** Less is asked for, and of nobody more. */
    LOOSENING,
    /** More is asked for, of some app at least; or that cannot be excluded. */
    TIGHTENING;

    /** As it is written in JSON: {@code tightening}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step that a version number takes. */
    public VersionStep step() {
        return switch (this) {
            case UNCHANGED -> VersionStep.NONE;
            case EDITORIAL, CLARIFYING -> VersionStep.PATCH;
            case LOOSENING -> VersionStep.MINOR;
            case TIGHTENING -> VersionStep.MAJOR;
        };
    }
}
