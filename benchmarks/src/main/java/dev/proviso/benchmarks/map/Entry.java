package dev.proviso.benchmarks.map;

import static dev.proviso.benchmarks.ruling.Truth.FALSE;
import static dev.proviso.benchmarks.ruling.Truth.TRUE;
import static dev.proviso.benchmarks.ruling.Truth.UNKNOWN;

import dev.proviso.benchmarks.ruling.Truth;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Three-valued questions to a map in which what is unknown is absent and what is known to be none is null. */
record Entry(Map<String, @Nullable Object> map) {

    private static final long SECONDS_OF_A_DAY = 86_400;

    @SuppressWarnings("unchecked")
    Entry group(String name) {
        Object group = map.get(name);
        return new Entry(group == null ? Map.of() : (Map<String, @Nullable Object>) group);
    }

    /** False if there is a list: what nothing in it satisfies is false. */
    int isListed(String name) {
        return map.get(name) == null ? UNKNOWN : FALSE;
    }

    @SuppressWarnings("unchecked")
    List<Map<String, @Nullable Object>> list(String name) {
        Object list = map.get(name);
        return list == null ? List.of() : (List<Map<String, @Nullable Object>>) list;
    }

    int truth(String name) {
        Object value = map.get(name);
        return value == null ? UNKNOWN : Truth.of((Boolean) value);
    }

    int isNone(String name) {
        return map.get(name) != null ? FALSE : map.containsKey(name) ? TRUE : UNKNOWN;
    }

    /** Of a name that cannot be none. */
    int in(String name, Set<String> names) {
        Object value = map.get(name);
        return value == null ? UNKNOWN : Truth.of(names.contains(value));
    }

    int isPositive(String name) {
        Object value = map.get(name);
        return value == null ? UNKNOWN : Truth.of((Long) value > 0);
    }

    int isEmpty(String name) {
        Object value = map.get(name);
        return value == null ? UNKNOWN : Truth.of(((Collection<?>) value).isEmpty());
    }

    int intersects(String name, Set<String> names) {
        Object value = map.get(name);
        return value == null ? UNKNOWN : Truth.of(!Collections.disjoint((Set<?>) value, names));
    }

    int includesAll(String name, Set<String> names) {
        Object value = map.get(name);
        return value == null ? UNKNOWN : Truth.of(((Set<?>) value).containsAll(names));
    }

    int includes(String set, String part) {
        Object value = map.get(set);
        Object parts = map.get(part);
        return value == null || parts == null ? UNKNOWN : Truth.of(((Set<?>) value).containsAll((Set<?>) parts));
    }

    int intersect(String one, String other) {
        Object value = map.get(one);
        Object others = map.get(other);
        return value == null || others == null
                ? UNKNOWN
                : Truth.of(!Collections.disjoint((Set<?>) value, (Set<?>) others));
    }

    /** Whether not more than so many seconds lie between a day here and one elsewhere, neither of which can be none. */
    int within(String from, Entry there, String to, long seconds) {
        Object start = map.get(from);
        Object end = there.map.get(to);
        return start == null || end == null
                ? UNKNOWN
                : Truth.of((((LocalDate) end).toEpochDay() - ((LocalDate) start).toEpochDay()) * SECONDS_OF_A_DAY
                        <= seconds);
    }

    /** Whether something was done, and not more than so many seconds after a day. */
    int doneWithin(String from, String done, long seconds) {
        return isNone(done) == TRUE ? FALSE : within(from, this, done, seconds);
    }
}
