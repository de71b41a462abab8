package dev.proviso.dsl.explain;

import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.syntax.OutcomeTest;

/** What it means for another clause that a rule asks for its outcome. */
final class Outcomes {

    private Outcomes() {}

    /** Whether the clause has to be complied with for the test to come out so. */
    static boolean demandsCompliance(Core.Outcome outcome, boolean truth) {
        return truth ? outcome.test() == OutcomeTest.COMPLIES : outcome.test() == OutcomeTest.VIOLATED;
    }
}
