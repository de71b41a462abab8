package dev.proviso.model.diff;

import java.util.Locale;

/** How deep a change goes, by its words alone; what it does to the apps under a policy is another question. */
public enum ChangeSeverity {
    /** Form only: numbers, case, quotes, punctuation, white space, markup, links. */
    COSMETIC,
    /** Order, division or wording, with no sign that more or less is asked for. */
    EDITORIAL,
    /** Anything else: what was said is no longer what is said. */
    SUBSTANTIVE;

    /** As it is written in JSON: {@code cosmetic}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The deeper of the two. */
    public ChangeSeverity or(ChangeSeverity other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
