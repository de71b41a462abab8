package dev.proviso.analysis.effect;

import java.util.Collection;
import java.util.Locale;

/** What a change does to the apps under a norm. Only what was proved for all of them is called equivalent, stricter or laxer. */
public enum Effect {
    /** The same apps break both, and no app breaks one of them worse than the other. */
    EQUIVALENT,
    /** Some app keeps the old and breaks the new, or breaks it worse; none the other way round. */
    STRICTER,
    /** Some app breaks the old, or breaks it worse, and keeps the new; none the other way round. */
    LAXER,
    /** There are apps of both sorts. */
    INCOMPARABLE,
    /** It could not be proved. */
    UNPROVED;

    /** As it is written in JSON and queries: {@code stricter}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What several changes do together, each to norms of its own; equivalent if there are none. */
    public static Effect ofAll(Collection<Effect> effects) {
        return effects.stream().reduce(EQUIVALENT, Effect::and);
    }

    private Effect and(Effect other) {
        if (this == other || other == EQUIVALENT) {
            return this;
        }
        if (this == EQUIVALENT) {
            return other;
        }
        return this == UNPROVED || other == UNPROVED ? UNPROVED : INCOMPARABLE;
    }
}
