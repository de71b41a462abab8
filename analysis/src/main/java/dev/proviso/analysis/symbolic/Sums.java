package dev.proviso.analysis.symbolic;

import dev.proviso.analysis.theory.Linear;
import dev.proviso.analysis.theory.Rational;
import dev.proviso.dsl.plan.Operator;
import java.math.BigInteger;
import java.util.Optional;
import org.logicng.formulas.Formula;

/** Arithmetic over symbols. A result out of range is unknown, as in the language. */
final class Sums {

    /** What rounding to 34 digits may change, in proportion. */
    private static final Rational ROUNDING = new Rational(BigInteger.ONE, BigInteger.TEN.pow(33));

    /** Digits that are well within what a decimal may have. */
    private static final int SHORT = 500;

    private final Scene scene;
    private final Logic logic;
    private final Numbers numbers;

    Sums(Scene scene) {
        this.scene = scene;
        this.logic = scene.logic();
        this.numbers = scene.numbers();
    }

    /**
     * The result of an operator.
     *
     * @param present under which all operands have values
     * @param left the first operand
     * @param right the second, or zero if there is none
     */
    Symbol apply(Operator operator, Formula present, Linear left, Linear right) {
        return switch (operator) {
            case ADD_INTEGERS -> integer(present, left.plus(right));
            case SUBTRACT_INTEGERS -> integer(present, left.minus(right));
            case MULTIPLY_INTEGERS -> integer(present, product(left, right, true));
            case NEGATE_INTEGER -> integer(present, negated(left));
            case WIDEN -> number(present, left);
            case ADD_DECIMALS -> decimal(present, left.plus(right));
            case SUBTRACT_DECIMALS -> decimal(present, left.minus(right));
            case MULTIPLY_DECIMALS -> decimal(present, product(left, right, false));
            case NEGATE_DECIMAL -> decimal(present, negated(left));
            case DIVIDE_DECIMALS ->
                decimal(logic.and(present, logic.not(numbers.isZero(right))), quotient(left, right));
            case ADD_DURATIONS -> duration(present, left.plus(right));
            case SUBTRACT_DURATIONS -> duration(present, left.minus(right));
            case MULTIPLY_DURATION -> duration(present, product(left, right, true));
            case NEGATE_DURATION -> duration(present, negated(left));
            case DATE_PLUS -> date(present, left, right);
            case DATE_MINUS -> date(present, left, negated(right));
            case TIME_BETWEEN -> number(present, left.minus(right).times(Units.DAY));
            default -> throw new IllegalArgumentException("not arithmetic: " + operator);
        };
    }

    private static Linear negated(Linear term) {
        return term.times(Rational.of(-1));
    }

    private Symbol number(Formula defined, Linear term) {
        return Symbol.of(defined, new Content.Numeric(term), logic);
    }

    private Symbol integer(Formula present, Linear term) {
        return number(logic.and(present, numbers.within(term, Units.LEAST_INTEGER, Units.MOST_INTEGER)), term);
    }

    private Symbol duration(Formula present, Linear term) {
        return number(logic.and(present, numbers.within(term, Units.LEAST_DURATION, Units.MOST_DURATION)), term);
    }

    /** Past a thousand digits there is no result. How many digits a number has is no question of linear arithmetic. */
    private Symbol decimal(Formula present, Linear term) {
        boolean isShort = term.isConstant() && Units.decimal(term.constant()).precision() < SHORT;
        return number(isShort ? present : logic.and(present, logic.ordinary()), term);
    }

    private Symbol date(Formula present, Linear date, Linear duration) {
        Linear day = duration.isConstant()
                ? date.plus(Linear.constant(
                        Rational.of(duration.constant().over(Units.DAY).floor())))
                : day(date.times(Units.DAY).plus(duration));
        return number(logic.and(present, numbers.within(day, Units.FIRST_DAY, Units.LAST_DAY)), day);
    }

    /** The day that contains an instant. */
    private Linear day(Linear nanoseconds) {
        Linear day = numbers.variable(true, Optional.empty(), Optional.empty(), Rational.ZERO);
        Linear start = day.times(Units.DAY);
        logic.axiom(numbers.atMost(start, nanoseconds));
        logic.axiom(numbers.less(nanoseconds, start.plus(Linear.constant(Units.DAY))));
        return day;
    }

    private Linear product(Linear left, Linear right, boolean isWhole) {
        if (left.isConstant()) {
            return right.times(left.constant());
        }
        if (right.isConstant()) {
            return left.times(right.constant());
        }
        Optional<Linear> known = scene.products().stream()
                .filter(product -> product.isOf(left, right))
                .map(Scene.Product::result)
                .findFirst();
        if (known.isPresent()) {
            // What two rules compute alike is one number: then they differ only in what they compare it with.
            return known.get();
        }
        scene.approximate("it multiplies two values that both vary");
        Linear result = numbers.variable(isWhole, Optional.empty(), Optional.empty(), Rational.ZERO);
        scene.products().add(new Scene.Product(left, right, result));
        logic.axiom(logic.same(numbers.isZero(result), logic.or(numbers.isZero(left), numbers.isZero(right))));
        signs(left, right, result);
        return result;
    }

    /** States which sign a product or quotient has. */
    private void signs(Linear left, Linear right, Linear result) {
        Formula sameSign = logic.same(numbers.belowZero(left), numbers.belowZero(right));
        logic.axiom(logic.implies(sameSign, numbers.atMostZero(negated(result))));
        logic.axiom(logic.implies(logic.not(sameSign), numbers.atMostZero(result)));
    }

    private Linear quotient(Linear dividend, Linear divisor) {
        if (dividend.isConstant() && divisor.isConstant() && divisor.constant().signum() != 0) {
            return Linear.constant(Units.quotient(dividend.constant(), divisor.constant()));
        }
        Optional<Linear> known = scene.quotients().stream()
                .filter(quotient -> quotient.isOf(dividend, divisor))
                .map(Scene.Quotient::result)
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        scene.approximate("it divides, which rounds");
        Linear result = numbers.variable(false, Optional.empty(), Optional.empty(), Rational.ZERO);
        scene.quotients().add(new Scene.Quotient(dividend, divisor, result));
        if (divisor.isConstant() && divisor.constant().signum() != 0) {
            Linear exact = dividend.times(Rational.ONE.over(divisor.constant()));
            Linear more = exact.times(Rational.ONE.plus(ROUNDING));
            Linear less = exact.times(Rational.ONE.minus(ROUNDING));
            Formula isNegative = numbers.belowZero(exact);
            logic.axiom(logic.or(isNegative, logic.and(numbers.atMost(less, result), numbers.atMost(result, more))));
            logic.axiom(logic.or(
                    logic.not(isNegative), logic.and(numbers.atMost(more, result), numbers.atMost(result, less))));
        } else {
            signs(dividend, divisor, result);
        }
        return result;
    }
}
