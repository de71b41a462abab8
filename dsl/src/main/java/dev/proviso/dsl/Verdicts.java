package dev.proviso.dsl;

import dev.proviso.dsl.compiled.Workspace;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.plan.Plan;

/**
 * A place for the verdicts of one decision, to be used again for the next, so that deciding allocates nothing. Not for two threads
 * at a time.
 */
public final class Verdicts {

    private final Workspace workspace;
    private final int norms;

    Verdicts(Plan plan, Workspace workspace) {
        this.workspace = workspace;
        this.norms = plan.norms().size();
    }

    Workspace workspace() {
        return workspace;
    }

    /** The verdict of the norm that has this place in {@link Decider#norms()}. */
    public Verdict get(int norm) {
        return workspace.verdict(norm);
    }

    /** How many there are. */
    public int size() {
        return norms;
    }
}
