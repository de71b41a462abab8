package dev.proviso.analysis.prove;

import dev.proviso.analysis.symbolic.Condition;
import dev.proviso.analysis.symbolic.Proof;
import dev.proviso.analysis.symbolic.Question;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.document.NormId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Two norms, of two revisions, that the same apps are measured by. */
final class Pair {

    private final Rules one;
    private final Rules other;
    private final Optional<PlannedNorm> first;
    private final Optional<PlannedNorm> second;
    private final CommonTypes types;
    private final ProofLimits limits;

    Pair(Rules one, NormId first, Rules other, NormId second, ProofLimits limits) {
        this.limits = limits;
        this.one = one;
        this.other = other;
        this.first = one.norm(first);
        this.second = other.norm(second);
        this.types = CommonTypes.of(one, this.first, other, this.second);
    }

    /** Whether an app can get two verdicts that are as asked. */
    Answer ask(BiPredicate<Verdict, Verdict> wanted) {
        List<Condition> any = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            for (Verdict another : Verdict.values()) {
                if (wanted.test(verdict, another)) {
                    condition(verdict, another).ifPresent(any::add);
                }
            }
        }
        Question question = new Question(
                List.of(one.plan(), other.plan()),
                types.types(),
                new Condition.Any(any),
                facts -> wanted.test(one.verdict(first, facts), other.verdict(second, facts)));
        Answer answer = Prover.answer(Proof.of(question, Prover.limits(limits)));
        return answer instanceof Answer.Impossible && !types.changed().isEmpty()
                ? new Answer.Unproved("the type of a fact has changed: " + String.join(", ", types.changed()))
                : answer;
    }

    /** That the norms have these verdicts; empty if one of them never has. */
    private Optional<Condition> condition(Verdict verdictOfFirst, Verdict verdictOfSecond) {
        List<Condition> both = new ArrayList<>();
        boolean isPossible = add(both, 0, first, verdictOfFirst) && add(both, 1, second, verdictOfSecond);
        return isPossible ? Optional.of(new Condition.All(both)) : Optional.empty();
    }

    private static boolean add(List<Condition> all, int plan, Optional<PlannedNorm> norm, Verdict verdict) {
        norm.ifPresent(planned -> all.add(new Condition.Outcome(plan, planned.index(), verdict)));
        return norm.isPresent() == (verdict != Verdict.NOT_EVALUATED);
    }
}
