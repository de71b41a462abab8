package dev.proviso.analysis.prove;

import dev.proviso.analysis.symbolic.Condition;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.document.NormId;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.Facts;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Norms of one revision that have one verdict together, as those of a clause have. Those without a rule have no say in it.
 *
 * @param planned those that have a rule
 */
record NormGroup(Rules rules, List<PlannedNorm> planned) {

    NormGroup {
        planned = List.copyOf(planned);
    }

    /** @throws IllegalArgumentException if the revision has not one of them */
    static NormGroup of(Rules rules, List<NormId> norms) {
        return new NormGroup(
                rules, norms.stream().flatMap(norm -> rules.norm(norm).stream()).toList());
    }

    /** The verdict on an app, on the day for which its facts hold. */
    Verdict verdict(Facts facts) {
        return Verdict.ofClause(
                planned.stream().map(norm -> rules.verdict(norm, facts)).toList());
    }

    /** How many cells are evaluated for the verdict. */
    int weight() {
        return planned.stream()
                .mapToInt(norm -> rules.closure(norm).cardinality())
                .sum();
    }

    /** The facts on which the verdict depends. */
    Set<FactId> read() {
        Set<FactId> read = new LinkedHashSet<>();
        planned.forEach(norm -> read.addAll(rules.read(norm)));
        return read;
    }

    /**
     * That the verdict is this one: that one norm has it, and none has one that comes before it.
     *
     * @param plan the number of the revision's plan in the question
     * @return empty if it never is
     */
    Optional<Condition> condition(int plan, Verdict verdict) {
        if (planned.isEmpty()) {
            return verdict == Verdict.NOT_EVALUATED ? Optional.of(new Condition.All(List.of())) : Optional.empty();
        }
        List<Condition> hasIt = planned.stream()
                .filter(norm -> Rules.verdicts(norm).contains(verdict))
                .map(norm -> outcome(plan, norm, verdict))
                .toList();
        if (hasIt.isEmpty()) {
            return Optional.empty();
        }
        return planned.size() == 1
                ? Optional.of(hasIt.get(0))
                : Optional.of(new Condition.All(List.of(
                        new Condition.Any(hasIt),
                        new Condition.All(planned.stream()
                                .map(norm -> comesNotBefore(plan, norm, verdict))
                                .toList()))));
    }

    private static Condition comesNotBefore(int plan, PlannedNorm norm, Verdict verdict) {
        return new Condition.Any(Arrays.stream(Verdict.values())
                .filter(other ->
                        other.compareTo(verdict) >= 0 && Rules.verdicts(norm).contains(other))
                .map(other -> outcome(plan, norm, other))
                .toList());
    }

    private static Condition outcome(int plan, PlannedNorm norm, Verdict verdict) {
        return new Condition.Outcome(plan, norm.index(), verdict);
    }
}
