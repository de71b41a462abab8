package dev.proviso.dsl.explain;

import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Step;

/**
 * The ways that remain once some conditions have come about.
 *
 * @param given those conditions; they stay so
 * @param others the ways for all other conditions
 */
record Supposing(LiteralSet given, Literals literals, Derivation.Leaves others) implements Derivation.Leaves {

    @Override
    public Ways of(int cell, Step leaf, boolean truth) {
        return given(cell, leaf, truth)
                ? Ways.FREE
                : given(cell, leaf, !truth) ? Ways.NONE : others.of(cell, leaf, truth);
    }

    private boolean given(int cell, Step step, boolean truth) {
        return given.has(literals.predicate(cell, step, truth));
    }

    @Override
    public Ways outcome(int cell, Step outcome, boolean truth, Ways byItsRules) {
        return given(cell, outcome, truth)
                ? Ways.FREE
                : given(cell, outcome, !truth) ? Ways.NONE : others.outcome(cell, outcome, truth, byItsRules);
    }

    @Override
    public Ways domain(int cell, Step domain) {
        return others.domain(cell, domain);
    }

    @Override
    public Ways removed(Datum collection, Datum element) {
        boolean isGone = element.place()
                .filter(place -> given.has(literals.removal(place)))
                .isPresent();
        return isGone ? Ways.FREE : others.removed(collection, element);
    }

    @Override
    public Ways reshaped(int cell, Step quantifier, boolean truth) {
        return given(cell, quantifier, truth) ? Ways.FREE : others.reshaped(cell, quantifier, truth);
    }
}
