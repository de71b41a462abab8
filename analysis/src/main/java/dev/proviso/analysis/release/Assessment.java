package dev.proviso.analysis.release;

import dev.proviso.analysis.effect.RevisionEffects;
import dev.proviso.model.diff.RevisionDiff;
import dev.proviso.model.document.RevisionId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a revision amounts to. It tends where its most serious change tends: one that asks for more makes it tightening, whatever else
 * there is.
 *
 * <pre>{@code
 * Assessment assessment = Assessment.of(diff, RevisionEffects.between(from, to, ClauseMatching.of(diff)));
 * System.out.println(assessment.tendency() + ": " + assessment.suggestion());
 * }</pre>
 *
 * @param suggestion the name it deserves by the step and its predecessor's name; empty if that has no numbers, or nothing changed
 * @param reasons every change, the most serious first
 */
public record Assessment(Tendency tendency, Optional<RevisionId> suggestion, List<Reason> reasons) {

    public Assessment {
        reasons = List.copyOf(reasons);
    }

    /**
     * Weighs the changes between two revisions.
     *
     * @param diff what changed in the words
     * @param effects what changed in the rules, between the same revisions
     */
    public static Assessment of(RevisionDiff diff, RevisionEffects effects) {
        return of(diff, effects, Set.of());
    }

    /**
     * Weighs the changes between two revisions.
     *
     * @param diff what changed in the words
     * @param effects what changed in the rules, between the same revisions
     * @param taken names that other revisions of the policy have, so that they are not suggested
     */
    public static Assessment of(RevisionDiff diff, RevisionEffects effects, Set<RevisionId> taken) {
        List<Reason> reasons = new Weighing(diff, effects)
                .reasons().stream()
                        .sorted(Comparator.comparing(Reason::tendency).reversed())
                        .toList();
        Tendency tendency = reasons.stream()
                .map(Reason::tendency)
                .max(Comparator.naturalOrder())
                .orElse(Tendency.UNCHANGED);
        return new Assessment(tendency, tendency.step().after(diff.from().id(), taken), reasons);
    }

    public VersionStep step() {
        return tendency.step();
    }

    /** Whether one of the changes that tend where the revision tends is proved to. */
    public boolean isProved() {
        return reasons.isEmpty()
                || reasons.stream().anyMatch(reason -> reason.tendency() == tendency && reason.isProved());
    }

    /** Whether some change asks for more and some other for less. */
    public boolean isMixed() {
        return reasons.stream().anyMatch(reason -> reason.tendency() == Tendency.TIGHTENING)
                && reasons.stream().anyMatch(reason -> reason.tendency() == Tendency.LOOSENING);
    }
}
