package dev.proviso.dsl.compiled;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set that is looked at without allocating. Few elements are looked through: that is faster than to compute a hash, of which texts
 * that were just read know none yet.
 */
final class Elements {

    /** Up to so many elements are looked through. */
    private static final int FEW = 8;

    static final Elements EMPTY = of();

    /** Without repetition, in the order given. */
    final Object[] all;

    /** All of them, if they are many. */
    private final Set<Object> lookup;

    private Elements(Object[] all, Set<Object> lookup) {
        this.all = all;
        this.lookup = lookup;
    }

    /** @param given is kept and must not be changed */
    static Elements of(Object... given) {
        Set<Object> lookup = given.length <= FEW ? Set.of() : new HashSet<>();
        Object[] distinct = given;
        int count = 0;
        for (int i = 0; i < given.length; i++) {
            boolean isNew = given.length <= FEW ? !isAmong(distinct, count, given[i]) : lookup.add(given[i]);
            if (isNew) {
                distinct[count++] = given[i];
            } else if (distinct == given) {
                distinct = Arrays.copyOf(given, given.length);
            }
        }
        return new Elements(count == given.length ? given : Arrays.copyOf(distinct, count), lookup);
    }

    static Elements of(Collection<?> elements) {
        return of(elements.toArray());
    }

    private static boolean isAmong(Object[] some, int count, Object element) {
        for (int i = 0; i < count; i++) {
            if (element.equals(some[i])) {
                return true;
            }
        }
        return false;
    }

    boolean contains(Object element) {
        return lookup.isEmpty() ? isAmong(all, all.length, element) : lookup.contains(element);
    }

    boolean containsAll(Elements others) {
        for (Object other : others.all) {
            if (!contains(other)) {
                return false;
            }
        }
        return true;
    }

    /** Whether they have an element in common. */
    boolean meets(Elements others) {
        for (Object other : others.all) {
            if (contains(other)) {
                return true;
            }
        }
        return false;
    }

    Elements union(Elements others) {
        Object[] both = Arrays.copyOf(all, all.length + others.all.length);
        System.arraycopy(others.all, 0, both, all.length, others.all.length);
        return of(both);
    }

    /** Those that are, or are not, in another set. */
    private Elements filtered(Elements others, boolean wanted) {
        return of(Arrays.stream(all)
                .filter(element -> others.contains(element) == wanted)
                .toArray());
    }

    Elements intersect(Elements others) {
        return filtered(others, true);
    }

    Elements without(Elements others) {
        return filtered(others, false);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Elements set && set.all.length == all.length && containsAll(set);
    }

    @Override
    public int hashCode() {
        int sum = 0;
        for (Object element : all) {
            sum += element.hashCode();
        }
        return sum;
    }
}
