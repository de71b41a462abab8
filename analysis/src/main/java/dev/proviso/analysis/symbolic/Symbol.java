package dev.proviso.analysis.symbolic;

import org.logicng.formulas.Formula;

/**
 * What is known of a value, for any app.
 *
 * @param known under which it is not unknown
 * @param none under which it is none, where it is known
 * @param content which value it is, where it is known and not none
 */
record Symbol(Formula known, Formula none, Content content) {

    /** A value that is never none. */
    static Symbol of(Formula known, Content content, Logic logic) {
        return new Symbol(known, logic.no(), content);
    }

    /** Whether it is known to have a value. */
    Formula present(Logic logic) {
        return logic.and(known, logic.not(none));
    }

    /** Whether it is known to be true. */
    Formula isTrue(Logic logic) {
        return logic.and(present(logic), ((Content.Truthful) content).holds());
    }

    /** Whether it is known to be false. */
    Formula isFalse(Logic logic) {
        return logic.and(present(logic), logic.not(((Content.Truthful) content).holds()));
    }
}
