package dev.proviso.analysis.generate;

import dev.proviso.analysis.cases.VerdictWords;
import dev.proviso.analysis.cover.ConditionCoverage;
import dev.proviso.analysis.cover.Coverage;
import dev.proviso.analysis.cover.Decision;
import dev.proviso.analysis.cover.DecisionCoverage;
import dev.proviso.analysis.mutate.Fate;
import dev.proviso.analysis.mutate.Mutant;
import dev.proviso.analysis.mutate.Mutants;
import dev.proviso.analysis.mutate.MutationRun;
import dev.proviso.analysis.prove.Answer;
import dev.proviso.analysis.prove.Prover;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.diagnostic.Location;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What no case can show: conditions that do not matter, since the rule means the same if they are taken as settled, and verdicts that
 * no app can have.
 */
public final class Idleness {

    private Idleness() {}

    /** The same coverage, with the conditions marked that were proved idle, and without the outcomes that were proved impossible. */
    public static Coverage mark(CompiledPolicy policy, Coverage coverage) {
        List<Mutant> mutants = Mutants.of(policy);
        Prover prover = Prover.of(policy);
        return new Coverage(coverage.decisions().stream()
                .map(decision -> new DecisionCoverage(
                        decision.decision(),
                        decision.conditions().stream()
                                .map(condition -> !condition.isShown() && isIdle(policy, condition, mutants)
                                        ? condition.idle()
                                        : condition)
                                .toList(),
                        decision.outcomes(),
                        decision.unseen().stream()
                                .filter(outcome -> !isImpossible(prover, decision.decision(), outcome))
                                .toList()))
                .toList());
    }

    private static boolean isImpossible(Prover prover, Decision decision, String outcome) {
        return decision instanceof Decision.OfNorm norm
                && Arrays.stream(Verdict.values())
                        .filter(verdict -> VerdictWords.of(verdict).equals(outcome))
                        .anyMatch(verdict -> prover.verdict(norm.norm(), verdict) instanceof Answer.Impossible);
    }

    private static boolean isIdle(CompiledPolicy policy, ConditionCoverage condition, List<Mutant> mutants) {
        return List.of("true", "false").stream()
                .flatMap(value -> settledAs(value, condition, mutants).stream())
                .flatMap(mutant -> MutationRun.onDecided(policy, mutant).stream())
                .anyMatch(Fate.Equivalent.class::isInstance);
    }

    /** The mutant in which a condition is taken as settled. */
    static Optional<Mutant> settledAs(String value, ConditionCoverage condition, List<Mutant> mutants) {
        return mutants.stream()
                .filter(mutant -> isAt(mutant.location(), condition.location())
                        && mutant.to().equals(value))
                .findFirst();
    }

    private static boolean isAt(Location one, Location other) {
        return one.file().equals(other.file()) && one.line() == other.line() && one.column() == other.column();
    }
}
