package dev.proviso.dsl.finding;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of causes in the order of their declaration, so that the same causes always print alike. */
final class Causes {

    private Causes() {}

    static Set<Cause> copy(Collection<Cause> causes) {
        return causes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(causes));
    }
}
