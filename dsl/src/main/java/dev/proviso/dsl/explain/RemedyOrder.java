package dev.proviso.dsl.explain;

import dev.proviso.dsl.finding.Change;
import dev.proviso.dsl.finding.Remedy;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts remedies in order: those that change fewer facts first, and of these those that ask for fewer things, where all that is asked of
 * the same facts is one thing; then those after which the norm is kept before those that take the case out of it, those that change
 * something before those that take it away, and those that name values before those that name conditions.
 */
final class RemedyOrder {

    private RemedyOrder() {}

    static List<Remedy> sorted(List<Remedy> remedies, Comparator<FactPath> facts) {
        return merged(withoutNeedless(remedies)).stream()
                .sorted(Comparator.comparing((Remedy remedy) -> facts(remedy).size())
                        .thenComparing(remedy -> things(remedy))
                        .thenComparing(remedy -> remedy.verdict() == Verdict.NOT_APPLICABLE)
                        .thenComparing(remedy -> remedy.changes().size())
                        .thenComparing(remedy -> has(remedy, Change.Remove.class))
                        .thenComparing(remedy -> has(remedy, Change.Satisfy.class))
                        .thenComparing(remedy -> remedy.changes().get(0).facts().get(0), facts))
                .toList();
    }

    private static boolean has(Remedy remedy, Class<? extends Change> kind) {
        return remedy.changes().stream().anyMatch(kind::isInstance);
    }

    /** What is asked of the same facts is one thing to do. */
    private static long things(Remedy remedy) {
        return remedy.changes().stream()
                .map(change -> Set.copyOf(change.facts()))
                .distinct()
                .count();
    }

    private static Set<FactPath> facts(Remedy remedy) {
        Set<FactPath> facts = new LinkedHashSet<>();
        remedy.changes().forEach(change -> facts.addAll(change.facts()));
        return facts;
    }

    /** Those of which no part is a remedy by itself. */
    private static List<Remedy> withoutNeedless(List<Remedy> remedies) {
        return remedies.stream()
                .filter(remedy -> remedies.stream().noneMatch(other -> isPart(other, remedy)))
                .toList();
    }

    private static boolean isPart(Remedy part, Remedy whole) {
        return part.changes().size() < whole.changes().size() && whole.changes().containsAll(part.changes());
    }

    /** Single changes of one fact to different values are told as one. */
    private static List<Remedy> merged(List<Remedy> remedies) {
        List<Remedy> merged = new ArrayList<>();
        for (Remedy remedy : remedies) {
            int same = 0;
            while (same < merged.size() && !changesTheSame(merged.get(same), remedy)) {
                same++;
            }
            if (same == merged.size()) {
                merged.add(remedy);
            } else {
                merged.set(same, merge(merged.get(same), remedy));
            }
        }
        return merged;
    }

    private static boolean changesTheSame(Remedy a, Remedy b) {
        return a.verdict() == b.verdict()
                && a.changes().size() == 1
                && b.changes().size() == 1
                && a.changes().get(0) instanceof Change.SetTo one
                && b.changes().get(0) instanceof Change.SetTo other
                && one.fact().equals(other.fact());
    }

    private static Remedy merge(Remedy a, Remedy b) {
        Change.SetTo one = (Change.SetTo) a.changes().get(0);
        Change.SetTo other = (Change.SetTo) b.changes().get(0);
        Set<FactValue> to = new LinkedHashSet<>(one.to());
        to.addAll(other.to());
        return new Remedy(List.of(new Change.SetTo(one.fact(), one.from(), List.copyOf(to))), a.verdict());
    }
}
