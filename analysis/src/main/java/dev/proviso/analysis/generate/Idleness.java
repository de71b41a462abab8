package dev.proviso.analysis.generate;

import dev.proviso.analysis.cases.VerdictWords;
import dev.proviso.analysis.cover.ConditionCoverage;
import dev.proviso.analysis.cover.Coverage;
import dev.proviso.analysis.cover.Decision;
import dev.proviso.analysis.cover.DecisionCoverage;
import dev.proviso.analysis.mutate.Mutant;
import dev.proviso.analysis.prove.Answer;
import dev.proviso.analysis.prove.Inquiry;
import dev.proviso.dsl.CompiledPolicy;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.document.TestCase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What no case can show: conditions that do not matter, since the rule means the same if they are taken as settled, and verdicts that
 * no app can have.
 */
public final class Idleness {

    private Idleness() {}

    /**
     * The same coverage, with the conditions marked that were proved idle, and without the outcomes that were proved impossible.
     *
     * @param cases those that were measured
     * @param coverage of this very policy: the conditions are told by their nodes
     */
    public static Coverage mark(CompiledPolicy policy, List<TestCase> cases, Coverage coverage) {
        Inquiry inquiry = Inquiry.into(
                policy,
                cases.stream().map(TestCase::facts).toList(),
                (verdict, otherwise) -> verdict != Verdict.UNDECIDED && verdict != otherwise);
        return new Coverage(coverage.decisions().stream()
                .map(decision -> new DecisionCoverage(
                        decision.decision(),
                        decision.conditions().stream()
                                .map(condition -> !condition.isShown() && isIdle(inquiry, condition)
                                        ? condition.idle()
                                        : condition)
                                .toList(),
                        decision.outcomes(),
                        decision.unseen().stream()
                                .filter(outcome -> !isImpossible(inquiry, decision.decision(), outcome))
                                .toList()))
                .toList());
    }

    private static boolean isImpossible(Inquiry inquiry, Decision decision, String outcome) {
        return decision instanceof Decision.OfNorm norm
                && Arrays.stream(Verdict.values())
                        .filter(verdict -> VerdictWords.of(verdict).equals(outcome))
                        .anyMatch(verdict -> inquiry.verdict(norm.norm(), verdict) instanceof Answer.Impossible);
    }

    /** A condition is idle if the rule means the same when it is always so, or never. */
    private static boolean isIdle(Inquiry inquiry, ConditionCoverage condition) {
        return inquiry.influence(condition.core(), true) instanceof Answer.Impossible
                || inquiry.influence(condition.core(), false) instanceof Answer.Impossible;
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
