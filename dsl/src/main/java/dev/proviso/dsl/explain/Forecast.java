package dev.proviso.dsl.explain;

import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Step;
import dev.proviso.dsl.interpret.Trace;
import dev.proviso.dsl.plan.PlannedNorm;
import java.util.ArrayList;
import java.util.List;

/** The verdict as it would be if some conditions had certain truth values and all others those they have. */
final class Forecast implements Derivation.Leaves {

    private final Case question;
    private final Literals literals;
    private final LiteralSet given;
    private final Derivation derivation;

    Forecast(Case question, Trace trace, Literals literals, LiteralSet given) {
        this.question = question;
        this.literals = literals;
        this.given = given;
        // Every condition is settled, so nothing is ever weighed.
        this.derivation = new Derivation(question.plan(), trace.cells(), new WayAlgebra(1), this);
    }

    Verdict verdict() {
        List<Verdict> norms = new ArrayList<>();
        for (PlannedNorm norm : question.plan().norms(question.clause())) {
            if (derivation.norm(norm, Verdict.NOT_APPLICABLE).isFree()) {
                norms.add(Verdict.NOT_APPLICABLE);
            } else if (derivation.norm(norm, Verdict.COMPLIANT).isFree()) {
                norms.add(norm.isSoft() ? Verdict.FOLLOWED : Verdict.COMPLIANT);
            } else {
                norms.add(norm.isSoft() ? Verdict.NOT_FOLLOWED : Verdict.VIOLATED);
            }
        }
        return Verdict.ofClause(norms);
    }

    @Override
    public Ways of(int cell, Step leaf, boolean truth) {
        if (given.has(literals.predicate(cell, leaf, truth))) {
            return Ways.FREE;
        }
        boolean isOtherwise = given.has(literals.predicate(cell, leaf, !truth));
        return Ways.free(!isOtherwise && leaf.datum().truth() == Truth.of(truth));
    }

    @Override
    public Ways outcome(int cell, Step outcome, boolean truth, Ways byItsRules) {
        if (given.has(literals.predicate(cell, outcome, truth))) {
            return Ways.FREE;
        }
        return given.has(literals.predicate(cell, outcome, !truth)) ? Ways.NONE : byItsRules;
    }

    @Override
    public Ways domain(int cell, Step domain) {
        return Ways.FREE;
    }

    @Override
    public Ways removed(Datum collection, Datum element) {
        return Ways.free(element.place()
                .filter(place -> given.has(literals.removal(place)))
                .isPresent());
    }

    @Override
    public Ways reshaped(int cell, Step quantifier, boolean truth) {
        return Ways.free(given.has(literals.predicate(cell, quantifier, truth)));
    }
}
