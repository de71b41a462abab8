package dev.proviso.dsl.explain;

import dev.proviso.dsl.finding.Explanation;
import dev.proviso.dsl.finding.Finding;
import dev.proviso.dsl.finding.KnownFact;
import dev.proviso.dsl.finding.MissingFact;
import dev.proviso.dsl.finding.MissingSet;
import dev.proviso.dsl.finding.NormTrace;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Gap;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.interpret.Results;
import dev.proviso.dsl.plan.FactSlot;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactPath;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers in outline, for facts of which there are too many to weigh: whole facts in place of their parts, in time that grows with their
 * number. What is told is so, but it is not the least that would do.
 */
final class Outlines {

    private final Case question;
    private final Inputs inputs;
    private final Declared declared;
    private final Function<FactPath, KnownFact> known;

    /** @param known what is known at an address, with its place */
    Outlines(Case question, Inputs inputs, Declared declared, Function<FactPath, KnownFact> known) {
        this.question = question;
        this.inputs = inputs;
        this.declared = declared;
        this.known = known;
    }

    Explanation of(Finding finding, Results results) {
        TraceView view = new TraceView(question.plan(), question.outline(results), 1);
        List<NormTrace> norms =
                question.plan().norms(finding.clause()).stream().map(view::norm).toList();
        boolean isUndecided = finding.verdict() == Verdict.UNDECIDED;
        return new Explanation(
                finding,
                isUndecided ? List.of() : because(),
                isUndecided ? missing(results) : List.of(),
                List.of(),
                norms,
                true);
    }

    /** Every fact that is known and that the rules read: together they force the verdict. */
    private List<KnownFact> because() {
        return question.facts().stream()
                .filter(slot -> !(inputs.facts().get(slot.index()) instanceof Datum.Unknown))
                .map(FactSlot::declaration)
                .map(declaration -> FactPath.of(declaration.id()))
                .sorted(declared.order())
                .map(known)
                .toList();
    }

    /** Every fact of which something is not known, if that is all that keeps the clause undecided. */
    private List<MissingSet> missing(Results results) {
        Map<FactId, MissingFact> missing = new LinkedHashMap<>();
        for (PlannedNorm norm : question.plan().norms(question.clause())) {
            for (Gap gap : results.gaps(norm)) {
                if (!(gap instanceof Gap.Missing fact)) {
                    return List.of();
                }
                missing.computeIfAbsent(fact.path().fact(), id -> told(FactPath.of(id), fact));
            }
        }
        List<MissingFact> inOrder = missing.values().stream()
                .sorted(Comparator.comparing(MissingFact::path, declared.order()))
                .toList();
        return inOrder.isEmpty() ? List.of() : List.of(new MissingSet(inOrder));
    }

    private MissingFact told(FactPath path, Gap.Missing gap) {
        Declared.Place place = declared.at(path);
        return new MissingFact(path, place.kind(), place.question(), gap.cause());
    }
}
