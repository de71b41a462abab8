package dev.proviso.dsl;

import dev.proviso.dsl.compiled.Workspace;
import dev.proviso.dsl.finding.Verdict;

/**
 * A place for the verdicts of one decision, to be used again for the next, so that deciding allocates nothing. Not for two threads
 * at a time.
 */
public final class Verdicts {

    private final Decider decider;
    private final Workspace workspace;

    Verdicts(Decider decider, Workspace workspace) {
        this.decider = decider;
        this.workspace = workspace;
    }

    Decider decider() {
        return decider;
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
        return decider.norms().size();
    }
}
