package dev.proviso.analysis.prove;

import dev.proviso.analysis.symbolic.Condition;
import dev.proviso.analysis.symbolic.Effort;
import dev.proviso.analysis.symbolic.Proof;
import dev.proviso.analysis.symbolic.Question;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.NormId;
import dev.proviso.model.fact.Facts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Two groups of norms, of two revisions, that the same apps are measured by. */
final class Pair {

    private final NormGroup first;
    private final NormGroup second;
    private final CommonTypes types;
    private final ProofLimits limits;
    private final Effort effort;

    Pair(Rules one, List<NormId> first, Rules other, List<NormId> second, ProofLimits limits, Effort effort) {
        this.limits = limits;
        this.effort = effort;
        this.first = NormGroup.of(one, first);
        this.second = NormGroup.of(other, second);
        this.types = CommonTypes.of(this.first, this.second);
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
                List.of(first.rules().plan(), second.rules().plan()),
                types.types(),
                new Condition.Any(any),
                facts -> isSo(facts, wanted),
                texts(),
                first.weight() + second.weight());
        Answer answer = Prover.answer(Proof.of(question, Prover.limits(limits), effort));
        return answer instanceof Answer.Impossible && !types.changed().isEmpty()
                ? new Answer.Unproved("the type of a fact has changed: " + String.join(", ", types.changed()))
                : answer;
    }

    private Set<String> texts() {
        Set<String> texts = new LinkedHashSet<>(first.rules().texts());
        texts.addAll(second.rules().texts());
        return texts;
    }

    /** Evaluates the second group only where its verdict matters: a proof asks this of hundreds of facts that are nearly as wanted. */
    private boolean isSo(Facts facts, BiPredicate<Verdict, Verdict> wanted) {
        Verdict verdict = first.verdict(facts);
        return Arrays.stream(Verdict.values()).anyMatch(other -> wanted.test(verdict, other))
                && wanted.test(verdict, second.verdict(facts));
    }

    /** That the groups have these verdicts; empty if one of them never has. */
    private Optional<Condition> condition(Verdict verdictOfFirst, Verdict verdictOfSecond) {
        return first.condition(0, verdictOfFirst)
                .flatMap(one ->
                        second.condition(1, verdictOfSecond).map(other -> new Condition.All(List.of(one, other))));
    }
}
