package dev.proviso.analysis.impact;

import dev.proviso.analysis.match.ClausePair;
import dev.proviso.model.fact.FactId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What another revision means for some apps.
 *
 * <p>INVARIANT: the numbers of {@link #table()} add up to apps times clauses, and there is a case for each that is a change.
 *
 * @param apps how many there are
 * @param table by clause, in the order of the new revision, how many apps made which transition, the worst first; the ones that stayed as
 *     they were included
 * @param cases behind every number of a transition that is a change: the worst app first, and of one app the worst transition
 * @param newlyNeeded facts that are unknown, and whose being unknown is a reason why a clause is undecided for an app now, which it was
 *     not before; with the names of these apps. Those of most apps first
 */
public record Impact(
        int apps,
        Map<ClausePair, SortedMap<Transition, Integer>> table,
        List<Case> cases,
        Map<FactId, Set<String>> newlyNeeded) {

    public Impact {
        table = Collections.unmodifiableMap(new LinkedHashMap<>(table));
        cases = List.copyOf(cases);
        newlyNeeded = Collections.unmodifiableMap(new LinkedHashMap<>(newlyNeeded));
    }

    /** How many apps made which transition on any clause, the worst first. */
    public SortedMap<Transition, Integer> total() {
        SortedMap<Transition, Integer> total = new TreeMap<>();
        table.values().forEach(row -> row.forEach((transition, count) -> total.merge(transition, count, Integer::sum)));
        return total;
    }

    /** The clauses on which some app stands otherwise now. */
    public List<ClausePair> changedClauses() {
        return table.entrySet().stream()
                .filter(row -> row.getValue().keySet().stream().anyMatch(Transition::isChange))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The names of the apps for which something went in a direction, in the order of the cases. */
    public List<String> apps(Transition.Direction direction) {
        return cases.stream()
                .filter(one -> one.transition().direction() == direction)
                .map(Case::app)
                .distinct()
                .toList();
    }

    /** The cases by app, the worst app first. */
    public Map<String, List<Case>> casesByApp() {
        return cases.stream().collect(Collectors.groupingBy(Case::app, LinkedHashMap::new, Collectors.toList()));
    }

    /** Cases with those apps first that have more of the worst transitions. */
    static List<Case> worstFirst(Collection<Case> cases) {
        Map<String, Map<Transition.Direction, Integer>> counts = new LinkedHashMap<>();
        for (Case one : cases) {
            counts.computeIfAbsent(one.app(), app -> new EnumMap<>(Transition.Direction.class))
                    .merge(one.transition().direction(), 1, Integer::sum);
        }
        Comparator<Case> order = Arrays.stream(Transition.Direction.values())
                .map(direction -> Comparator.comparing((Case one) ->
                                counts.getOrDefault(one.app(), Map.of()).getOrDefault(direction, 0))
                        .reversed())
                .reduce(Comparator::thenComparing)
                .orElseThrow();
        return cases.stream()
                .sorted(order.thenComparing(Case::app).thenComparing(Case::transition))
                .toList();
    }
}
