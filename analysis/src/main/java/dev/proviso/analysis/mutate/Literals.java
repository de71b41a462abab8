package dev.proviso.analysis.mutate;

import dev.proviso.model.fact.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** Constants that are nearly the same. */
final class Literals {

    private static final Duration DAY = Duration.ofDays(1);

    private Literals() {}

    /** One more and one less; the other truth value; the empty text. */
    static List<Value> near(Value value) {
        if (value instanceof Value.Bool bool) {
            return List.of(new Value.Bool(!bool.value()));
        }
        if (value instanceof Value.Int integer) {
            return integer.value() == Long.MAX_VALUE
                    ? List.of(new Value.Int(integer.value() - 1))
                    : List.of(new Value.Int(integer.value() + 1), new Value.Int(integer.value() - 1));
        }
        if (value instanceof Value.Decimal decimal) {
            BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(
                    -Math.max(0, decimal.value().scale()));
            return List.of(
                    new Value.Decimal(decimal.value().add(step)),
                    new Value.Decimal(decimal.value().subtract(step)));
        }
        if (value instanceof Value.Date date) {
            return List.of(
                    new Value.Date(date.value().plusDays(1)),
                    new Value.Date(date.value().minusDays(1)));
        }
        if (value instanceof Value.Duration duration) {
            Duration step = duration.value().compareTo(DAY) >= 0 ? DAY : Duration.ofSeconds(1);
            return List.of(
                    new Value.Duration(duration.value().plus(step)),
                    new Value.Duration(duration.value().minus(step)));
        }
        return value instanceof Value.Text text && !text.value().isEmpty() ? List.of(new Value.Text("")) : List.of();
    }
}
