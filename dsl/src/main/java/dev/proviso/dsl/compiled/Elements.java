package dev.proviso.dsl.compiled;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A set that is looked at without allocating: open addressing, at most half full. */
final class Elements {

    static final Elements EMPTY = of();

    /** Without repetition, in the order given. */
    final Object[] all;

    private final @Nullable Object[] table;

    private Elements(Object[] given) {
        this.table = new Object[Integer.highestOneBit(Math.max(1, given.length)) * 4];
        Object[] distinct = new Object[given.length];
        int count = 0;
        for (Object element : given) {
            int at = find(element);
            if (table[at] == null) {
                table[at] = element;
                distinct[count++] = element;
            }
        }
        this.all = count == given.length ? distinct : Arrays.copyOf(distinct, count);
    }

    static Elements of(Object... elements) {
        return new Elements(elements);
    }

    static Elements of(Collection<?> elements) {
        return new Elements(elements.toArray());
    }

    /** Where it is, or would be. */
    private int find(Object element) {
        int mask = table.length - 1;
        int hash = element.hashCode();
        int at = (hash ^ (hash >>> 16)) & mask;
        while (table[at] != null && !element.equals(table[at])) {
            at = (at + 1) & mask;
        }
        return at;
    }

    boolean contains(Object element) {
        return table[find(element)] != null;
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
        return new Elements(both);
    }

    /** Those that are, or are not, in another set. */
    private Elements filtered(Elements others, boolean wanted) {
        return new Elements(Arrays.stream(all)
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
