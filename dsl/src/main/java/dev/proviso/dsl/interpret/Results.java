package dev.proviso.dsl.interpret;

import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.document.NodeId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the cells of a plan came to, and the verdicts that follow. */
public final class Results {

    private final Plan plan;
    private final @Nullable Datum[] cells;

    Results(Plan plan) {
        this.plan = plan;
        this.cells = new Datum[plan.cells().size()];
    }

    private Results(Plan plan, @Nullable Datum[] cells) {
        this.plan = plan;
        this.cells = cells;
    }

    /** These results, but for one cell; those that read it keep what they came to. */
    public Results with(int cell, Datum datum) {
        Results changed = new Results(plan, cells.clone());
        changed.put(cell, datum);
        return changed;
    }

    void put(int cell, Datum datum) {
        cells[cell] = datum;
    }

    Plan plan() {
        return plan;
    }

    /**
     * The value of a cell.
     *
     * @throws IllegalArgumentException if it was not among the wanted ones
     */
    public Datum cell(int index) {
        Datum datum = cells[index];
        if (datum == null) {
            throw new IllegalArgumentException("not computed: cell " + index);
        }
        return datum;
    }

    /** The verdict of a norm. */
    public Verdict verdict(PlannedNorm norm) {
        if (norm.applies().isPresent() && cell(norm.applies().get()).truth() == Truth.FALSE) {
            return Verdict.NOT_APPLICABLE;
        }
        return switch (cell(norm.breach()).truth()) {
            case TRUE -> norm.isSoft() ? Verdict.NOT_FOLLOWED : Verdict.VIOLATED;
            case FALSE -> norm.isSoft() ? Verdict.FOLLOWED : Verdict.COMPLIANT;
            case UNKNOWN -> Verdict.UNDECIDED;
        };
    }

    /** The verdict of a clause: that of its norms which comes first. */
    public Verdict verdict(NodeId clause) {
        List<Verdict> verdicts = plan.norms(clause).stream().map(this::verdict).toList();
        return Verdict.ofClause(verdicts);
    }

    /** Why a norm is undecided; empty exactly if it is not. */
    public Set<Gap> gaps(PlannedNorm norm) {
        return verdict(norm) == Verdict.UNDECIDED ? cell(norm.breach()).gaps() : Set.of();
    }
}
