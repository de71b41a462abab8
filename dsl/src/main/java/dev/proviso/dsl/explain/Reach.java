package dev.proviso.dsl.explain;

import dev.proviso.dsl.interpret.Gap;
import dev.proviso.model.fact.FactPath;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What of the facts a value was computed from.
 *
 * @param values addresses whose known value was looked at
 * @param shapes addresses of lists of which it was only looked at how many elements they have, and of records of which only that
 *     they are there: any address inside tells that too
 * @param unknown addresses that were asked for and not known
 */
record Reach(Set<FactPath> values, Set<FactPath> shapes, Set<Gap.Missing> unknown) {

    static final Reach NOTHING = new Reach(Set.of(), Set.of(), Set.of());

    Reach {
        values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        shapes = Collections.unmodifiableSet(new LinkedHashSet<>(shapes));
        unknown = Collections.unmodifiableSet(new LinkedHashSet<>(unknown));
    }

    static Reach value(FactPath path) {
        return new Reach(Set.of(path), Set.of(), Set.of());
    }

    static Reach shape(FactPath path) {
        return new Reach(Set.of(), Set.of(path), Set.of());
    }

    boolean isNothing() {
        return values.isEmpty() && shapes.isEmpty() && unknown.isEmpty();
    }

    Reach and(Reach other) {
        if (isNothing() || other.isNothing()) {
            return isNothing() ? other : this;
        }
        return new Reach(join(values, other.values), join(shapes, other.shapes), join(unknown, other.unknown));
    }

    private static <T> Set<T> join(Set<T> left, Set<T> right) {
        Set<T> joined = new LinkedHashSet<>(left);
        joined.addAll(right);
        return joined;
    }

    /** Every address, known or not. */
    Set<FactPath> paths() {
        Set<FactPath> paths = join(values, shapes);
        unknown.forEach(missing -> paths.add(missing.path()));
        return paths;
    }
}
