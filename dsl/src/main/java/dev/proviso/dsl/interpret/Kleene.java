package dev.proviso.dsl.interpret;

import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.plan.Connective;
import dev.proviso.model.fact.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Strong Kleene logic. */
final class Kleene {

    static final Datum TRUE = new Datum.Known(new Value.Bool(true), Optional.empty());

    static final Datum FALSE = new Datum.Known(new Value.Bool(false), Optional.empty());

    private Kleene() {}

    static Datum not(Datum operand) {
        return switch (operand.truth()) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> unknown(List.of(operand));
        };
    }

    /** Operands joined: one that is decisive settles it, else one that is unknown leaves it open. */
    static Datum join(Connective connective, List<Datum> operands) {
        Truth decisive = connective.decisive() ? Truth.TRUE : Truth.FALSE;
        boolean isOpen = false;
        for (Datum operand : operands) {
            if (operand.truth() == decisive) {
                return Datum.of(connective.decisive());
            }
            isOpen |= operand.truth() == Truth.UNKNOWN;
        }
        return isOpen ? unknown(operands) : Datum.of(!connective.decisive());
    }

    /** Unknown for all the reasons of the operands. One that is none is no truth value, as for any operator that needs one. */
    private static Datum unknown(List<Datum> operands) {
        Set<Gap> gaps = new LinkedHashSet<>();
        for (Datum operand : operands) {
            if (operand instanceof Datum.None) {
                gaps.add(new Gap.NoResult(Gap.Failure.NONE_OPERAND));
            }
            gaps.addAll(operand.gaps());
        }
        return new Datum.Unknown(gaps);
    }
}
