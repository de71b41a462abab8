package dev.proviso.benchmarks.typed;

import dev.proviso.benchmarks.ruling.Truth;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A set of texts, to be looked up and to be gone through without an iterator. Null stands for one that is unknown. */
final class TextSet {

    private final Set<String> lookup;
    private final String[] texts;

    TextSet(Collection<String> texts) {
        this.lookup = Set.copyOf(texts);
        this.texts = lookup.toArray(new String[0]);
    }

    static int isEmpty(@Nullable TextSet set) {
        return set == null ? Truth.UNKNOWN : Truth.of(set.texts.length == 0);
    }

    static int includes(@Nullable TextSet set, @Nullable TextSet part) {
        if (set == null || part == null) {
            return Truth.UNKNOWN;
        }
        for (String text : part.texts) {
            if (!set.lookup.contains(text)) {
                return Truth.FALSE;
            }
        }
        return Truth.TRUE;
    }

    static int intersects(@Nullable TextSet one, @Nullable TextSet other) {
        if (one == null || other == null) {
            return Truth.UNKNOWN;
        }
        for (String text : other.texts) {
            if (one.lookup.contains(text)) {
                return Truth.TRUE;
            }
        }
        return Truth.FALSE;
    }
}
