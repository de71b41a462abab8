package dev.proviso.analysis.symbolic;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * How many values have to be told apart so that what holds of no app with so many holds of no app at all.
 *
 * <p>For a list: whatever an app's list is, the truth of each condition on its elements rests on one of them, or on there being none
 * that is otherwise; leaving the others out changes nothing. Where elements are counted, one more is kept for each combination of
 * outcomes of the filters, as often as there were such.
 */
final class Needs {

    private final Map<String, Map<String, Integer>> conditions = new HashMap<>();
    private final Map<String, Map<String, Integer>> filters = new HashMap<>();
    private final Set<String> counted = new LinkedHashSet<>();
    private final Map<String, Integer> values = new HashMap<>();
    private final Map<String, Integer> sets = new HashMap<>();
    private final Set<String> countedSets = new LinkedHashSet<>();
    private final Set<String> reasons = new LinkedHashSet<>();

    /** A condition on the elements of a list. */
    void condition(SymbolicList list) {
        conditions.computeIfAbsent(list.address(), a -> new HashMap<>()).merge(list.place(), 1, Integer::sum);
    }

    /** A count of the elements of a list, or of some of them. */
    void count(SymbolicList list, boolean isFiltered) {
        counted.add(list.address());
        if (isFiltered) {
            filters.computeIfAbsent(list.address(), a -> new HashMap<>()).merge(list.place(), 1, Integer::sum);
        }
    }

    /** A value of a type of which only some values are looked at. */
    void value(String universe) {
        values.merge(universe, 1, Integer::sum);
    }

    /** A set of the facts with such values as elements. */
    void set(String universe) {
        sets.merge(universe, 1, Integer::sum);
    }

    /** A count of such a set. */
    void countSet(String universe) {
        countedSets.add(universe);
    }

    /** Something for which no number of values is enough. */
    void never(String reason) {
        reasons.add(reason);
    }

    Set<String> reasons() {
        return Set.copyOf(reasons);
    }

    Set<String> lists() {
        Set<String> lists = new LinkedHashSet<>(conditions.keySet());
        lists.addAll(counted);
        return lists;
    }

    /** How many elements of a list. */
    int elements(String address) {
        int witnesses = most(conditions, address);
        if (!counted.contains(address)) {
            return Math.max(1, witnesses);
        }
        int filtering = Math.min(20, most(filters, address));
        return witnesses + filtering + (1 << filtering);
    }

    private static int most(Map<String, Map<String, Integer>> uses, String address) {
        return uses.getOrDefault(address, Map.of()).values().stream()
                .mapToInt(n -> n)
                .max()
                .orElse(0);
    }

    Set<String> universes() {
        Set<String> universes = new LinkedHashSet<>(values.keySet());
        universes.addAll(sets.keySet());
        return universes;
    }

    /** How many values of a type. */
    int values(String universe) {
        int patterns = countedSets.contains(universe) ? 1 << Math.min(20, sets.getOrDefault(universe, 0)) : 0;
        return values.getOrDefault(universe, 0) + patterns;
    }
}
