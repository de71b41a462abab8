package dev.proviso.analysis.symbolic;

import dev.proviso.analysis.theory.Rational;
import dev.proviso.model.fact.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** Numbers, dates and durations as exact numbers: dates in days since 1970-01-01, durations in nanoseconds. */
final class Units {

    static final Rational LEAST_INTEGER = Rational.of(Long.MIN_VALUE);
    static final Rational MOST_INTEGER = Rational.of(Long.MAX_VALUE);
    static final Rational FIRST_DAY = Rational.of(LocalDate.of(0, 1, 1).toEpochDay());
    static final Rational LAST_DAY = Rational.of(LocalDate.of(9999, 12, 31).toEpochDay());
    static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000);
    static final Rational DAY = nanoseconds(Duration.ofDays(1));
    static final Rational LEAST_DURATION = nanoseconds(Duration.ofSeconds(Long.MIN_VALUE));
    static final Rational MOST_DURATION = nanoseconds(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999));

    private Units() {}

    static Rational nanoseconds(Duration duration) {
        return Rational.of(
                BigInteger.valueOf(duration.getSeconds()).multiply(NANOS).add(BigInteger.valueOf(duration.getNano())));
    }

    /** The number that a value is; empty for values of other types. */
    static Optional<Rational> number(Value value) {
        if (value instanceof Value.Int integer) {
            return Optional.of(Rational.of(integer.value()));
        }
        if (value instanceof Value.Decimal decimal) {
            return Optional.of(Rational.of(decimal.value()));
        }
        if (value instanceof Value.Date date) {
            return Optional.of(Rational.of(date.value().toEpochDay()));
        }
        return value instanceof Value.Duration duration ? Optional.of(nanoseconds(duration.value())) : Optional.empty();
    }

    static Duration duration(Rational nanoseconds) {
        BigInteger[] parts = nanoseconds.floor().divideAndRemainder(NANOS);
        return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
    }

    /** The quotient of two decimals as the language rounds it. */
    static Rational quotient(Rational dividend, Rational divisor) {
        Rational exact = dividend.over(divisor);
        return Rational.of(
                new BigDecimal(exact.numerator()).divide(new BigDecimal(exact.denominator()), MathContext.DECIMAL128));
    }

    /** A fraction as a decimal; to 30 digits where it has no end. */
    static BigDecimal decimal(Rational number) {
        BigDecimal numerator = new BigDecimal(number.numerator());
        BigDecimal denominator = new BigDecimal(number.denominator());
        try {
            return numerator.divide(denominator);
        } catch (ArithmeticException e) {
            return numerator.divide(denominator, new MathContext(30));
        }
    }
}
