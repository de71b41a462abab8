package dev.proviso.benchmarks.peers;

import java.util.Collection;

/** What scripts call where their language has no word for it. */
public final class Sets {

    /** Whether two collections have an element in common. */
    public boolean meet(Collection<?> one, Collection<?> other) {
        for (Object element : one) {
            if (other.contains(element)) {
                return true;
            }
        }
        return false;
    }
}
