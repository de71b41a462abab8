package dev.proviso.dsl.interpret;

import dev.proviso.dsl.finding.Cause;
import dev.proviso.model.fact.FactPath;

/** One reason why a value is unknown. */
public sealed interface Gap {

    Cause cause();

    /**
     * A fact, or a value inside one, is not known.
     *
     * @param cause {@link Cause#FACT_MISSING}, {@link Cause#JUDGEMENT_MISSING} or {@link Cause#EVIDENCE_STALE}
     */
    record Missing(FactPath path, Cause cause) implements Gap {}

    /** A parameter has no value. */
    record Unset(String parameter) implements Gap {
        @Override
        public Cause cause() {
            return Cause.PARAMETER_UNSET;
        }
    }

    /** The day of the evaluation is not known. */
    record NoDay() implements Gap {
        @Override
        public Cause cause() {
            return Cause.TODAY_UNKNOWN;
        }
    }

    /** An operation has no result for its operands. */
    record NoResult(Failure failure) implements Gap {
        @Override
        public Cause cause() {
            return Cause.ARITHMETIC;
        }
    }

    /** The cell took more steps than the limit allows. */
    record OutOfSteps() implements Gap {
        @Override
        public Cause cause() {
            return Cause.LIMIT_REACHED;
        }
    }

    /** Why an operation has no result. */
    enum Failure {
        /** A number or duration out of range. */
        OVERFLOW,
        DIVISION_BY_ZERO,
        /** Before 0000-01-01 or after 9999-12-31. */
        DATE_OUT_OF_RANGE,
        /** An operand is known to be none, and the operator needs a value. */
        NONE_OPERAND
    }
}
