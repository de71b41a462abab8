package dev.proviso.dsl.interpret;

import dev.proviso.dsl.plan.Operator;
import dev.proviso.model.fact.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;

/** Arithmetic of numbers and durations. What is out of range is unknown. */
final class Arithmetic {

    /** A quotient is rounded to 34 significant digits, half to even, as in IEEE 754 decimal128. */
    private static final MathContext QUOTIENT = MathContext.DECIMAL128;

    /** The digits that a decimal may have before the point, and behind it. Past that a sum could take all memory. */
    static final int DIGITS = 1_000;

    private Arithmetic() {}

    static Datum apply(Operator operator, List<Value> values) {
        try {
            Value first = values.get(0);
            if (first instanceof Value.Int integer) {
                return integers(operator, integer.value(), values);
            }
            if (first instanceof Value.Decimal decimal) {
                return decimals(operator, decimal.value(), values);
            }
            return durations(operator, ((Value.Duration) first).value(), values);
        } catch (ArithmeticException e) {
            return Datum.failed(Gap.Failure.OVERFLOW);
        }
    }

    private static Datum integers(Operator operator, long left, List<Value> values) {
        return switch (operator) {
            case ADD_INTEGERS -> integer(Math.addExact(left, integer(values)));
            case SUBTRACT_INTEGERS -> integer(Math.subtractExact(left, integer(values)));
            case MULTIPLY_INTEGERS -> integer(Math.multiplyExact(left, integer(values)));
            case NEGATE_INTEGER -> integer(Math.negateExact(left));
            case WIDEN -> Datum.of(new Value.Decimal(BigDecimal.valueOf(left)));
            default -> throw notArithmetic(operator);
        };
    }

    private static long integer(List<Value> values) {
        return ((Value.Int) values.get(1)).value();
    }

    private static Datum integer(long value) {
        return Datum.of(new Value.Int(value));
    }

    private static Datum decimals(Operator operator, BigDecimal left, List<Value> values) {
        requireRange(left);
        if (operator == Operator.NEGATE_DECIMAL) {
            return decimal(left.negate());
        }
        BigDecimal right = ((Value.Decimal) values.get(1)).value();
        requireRange(right);
        return switch (operator) {
            case ADD_DECIMALS -> decimal(left.add(right));
            case SUBTRACT_DECIMALS -> decimal(left.subtract(right));
            case MULTIPLY_DECIMALS -> decimal(left.multiply(right));
            case DIVIDE_DECIMALS ->
                right.signum() == 0
                        ? Datum.failed(Gap.Failure.DIVISION_BY_ZERO)
                        : decimal(left.divide(right, QUOTIENT));
            default -> throw notArithmetic(operator);
        };
    }

    private static Datum decimal(BigDecimal value) {
        Value.Decimal decimal = new Value.Decimal(value);
        requireRange(decimal.value());
        return Datum.of(decimal);
    }

    private static void requireRange(BigDecimal value) {
        if (value.scale() > DIGITS || (long) value.precision() - value.scale() > DIGITS) {
            throw new ArithmeticException("out of range");
        }
    }

    private static Datum durations(Operator operator, Duration left, List<Value> values) {
        return switch (operator) {
            case ADD_DURATIONS -> duration(left.plus(duration(values)));
            case SUBTRACT_DURATIONS -> duration(left.minus(duration(values)));
            case MULTIPLY_DURATION -> duration(left.multipliedBy(integer(values)));
            case NEGATE_DURATION -> duration(left.negated());
            default -> throw notArithmetic(operator);
        };
    }

    private static Duration duration(List<Value> values) {
        return ((Value.Duration) values.get(1)).value();
    }

    private static Datum duration(Duration value) {
        return Datum.of(new Value.Duration(value));
    }

    private static IllegalArgumentException notArithmetic(Operator operator) {
        return new IllegalArgumentException("no arithmetic of these operands: " + operator);
    }
}
