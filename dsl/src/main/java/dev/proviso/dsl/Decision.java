package dev.proviso.dsl;

import dev.proviso.dsl.finding.Verdict;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.NormId;

/** The verdicts on one app. Immutable. */
public final class Decision {

    private final FactRow row;
    private final Verdicts verdicts;

    Decision(FactRow row, Verdicts verdicts) {
        this.row = row;
        this.verdicts = verdicts;
    }

    /** The verdict of the norm that has this place in {@link Decider#norms()}. */
    public Verdict verdict(int norm) {
        return verdicts.get(norm);
    }

    /**
     * The verdict of a norm; {@link Verdict#NOT_EVALUATED} if it has no rule.
     *
     * @throws IllegalArgumentException if the revision has no such norm
     */
    public Verdict verdict(NormId norm) {
        return row.decider().verdict(norm, verdicts);
    }

    /**
     * The verdict of a clause, or of another part of the text: that of its norms which comes first.
     *
     * @throws IllegalArgumentException if the revision has no such part
     */
    public Verdict verdict(NodeId clause) {
        return row.decider().verdict(clause, verdicts);
    }

    /**
     * The same as the interpreter sees it, with causes, sanctions and explanations. Computed anew at each call; it costs some hundred
     * times what the decision did.
     */
    public Evaluation evaluation() {
        Decider decider = row.decider();
        return decider.compiled().evaluate(row.facts(), decider.options());
    }
}
