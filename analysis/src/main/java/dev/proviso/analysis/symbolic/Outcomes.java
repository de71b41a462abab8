package dev.proviso.analysis.symbolic;

import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.plan.PlannedNorm;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.logicng.formulas.Formula;

/** Under which a norm, or a clause, has which verdict. */
final class Outcomes {

    /** The verdicts of a clause that rules can ask for. They exclude each other. */
    record OfClause(Formula violated, Formula undecided, Formula notFollowed, Formula notApplicable) {}

    private Outcomes() {}

    static Formula verdict(PlannedNorm norm, Verdict verdict, Cells cells, Logic logic) {
        Formula isOut =
                norm.applies().map(cell -> cells.cell(cell).isFalse(logic)).orElse(logic.no());
        Symbol breach = cells.cell(norm.breach());
        Formula isBroken = breach.isTrue(logic);
        Formula isKept = breach.isFalse(logic);
        Formula isIn = logic.not(isOut);
        return switch (verdict) {
            case NOT_APPLICABLE -> isOut;
            case VIOLATED -> norm.isSoft() ? logic.no() : logic.and(isIn, isBroken);
            case NOT_FOLLOWED -> norm.isSoft() ? logic.and(isIn, isBroken) : logic.no();
            case COMPLIANT -> norm.isSoft() ? logic.no() : logic.and(isIn, isKept);
            case FOLLOWED -> norm.isSoft() ? logic.and(isIn, isKept) : logic.no();
            case UNDECIDED -> logic.and(isIn, logic.not(isBroken), logic.not(isKept));
            case NOT_EVALUATED -> logic.no();
        };
    }

    static OfClause ofClause(List<PlannedNorm> norms, Cells cells, Logic logic) {
        // Each verdict counts where none that comes before it does.
        Formula free = logic.yes();
        Map<Verdict, Formula> first = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            Formula any = logic.or(norms.stream()
                    .map(norm -> verdict(norm, verdict, cells, logic))
                    .toList());
            first.put(verdict, logic.and(free, any));
            free = logic.and(free, logic.not(any));
        }
        return new OfClause(
                first.getOrDefault(Verdict.VIOLATED, logic.no()),
                first.getOrDefault(Verdict.UNDECIDED, logic.no()),
                first.getOrDefault(Verdict.NOT_FOLLOWED, logic.no()),
                first.getOrDefault(Verdict.NOT_APPLICABLE, logic.no()));
    }
}
