package dev.proviso.dsl.random;

import dev.proviso.model.fact.FactId;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Value;
import dev.proviso.model.fact.Vocabulary;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes what can be known of an app. */
public final class RandomFacts {

    /** Few values, close together and at the edges, so that comparisons come out either way. */
    static final List<Long> INTEGERS = List.of(0L, 1L, 2L, 3L, -1L, Long.MAX_VALUE, Long.MIN_VALUE);

    static final List<BigDecimal> DECIMALS = List.of(
            BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("1.5"), new BigDecimal("-0.25"), new BigDecimal("3"));
    static final List<String> TEXTS = List.of("", "a", "ab", "B", "žluť");
    static final List<LocalDate> DATES = List.of(
            LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2), LocalDate.of(2026, 3, 1), LocalDate.of(9999, 12, 31));
    static final List<Duration> DURATIONS =
            List.of(Duration.ZERO, Duration.ofDays(1), Duration.ofHours(36), Duration.ofDays(30), Duration.ofDays(-1));

    private final Choices choices;

    private RandomFacts(Choices choices) {
        this.choices = choices;
    }

    /** All facts, nothing unknown. */
    static Facts complete(Vocabulary vocabulary, Choices choices) {
        RandomFacts random = new RandomFacts(choices);
        Map<FactId, FactValue> values = new LinkedHashMap<>();
        vocabulary.facts().forEach((id, fact) -> values.put(id, random.known(fact.type())));
        return of(values);
    }

    private static Facts of(Map<FactId, FactValue> values) {
        return new Facts("app", Optional.empty(), Optional.empty(), values, Map.of(), Map.of());
    }

    /**
     * The same with some facts, and some fields of records, forgotten.
     *
     * @param share how many of a hundred
     */
    static Facts forgetful(Facts facts, int share, Choices choices) {
        RandomFacts random = new RandomFacts(choices);
        Map<FactId, FactValue> values = new LinkedHashMap<>();
        facts.values().forEach((id, value) -> {
            FactValue kept = random.forget(value, share);
            if (!(kept instanceof FactValue.Unknown)) {
                values.put(id, kept);
            }
        });
        return of(values);
    }

    private FactValue forget(FactValue value, int share) {
        if (choices.percent(share)) {
            return FactValue.UNKNOWN;
        }
        return value instanceof FactValue.Known known ? FactValue.of(forgetInside(known.value(), share)) : value;
    }

    private Value forgetInside(Value value, int share) {
        if (value instanceof Value.Structure structure) {
            Map<String, FactValue> fields = new LinkedHashMap<>();
            structure.fields().forEach((name, field) -> {
                FactValue kept = forget(field, share);
                if (!(kept instanceof FactValue.Unknown)) {
                    fields.put(name, kept);
                }
            });
            return new Value.Structure(fields);
        }
        return value instanceof Value.ListOf list
                ? new Value.ListOf(list.elements().stream()
                        .map(element -> forgetInside(element, share))
                        .toList())
                : value;
    }

    private FactValue known(Type type) {
        if (type instanceof Type.OptionalOf optional) {
            return choices.percent(40) ? FactValue.NONE : known(optional.value());
        }
        return FactValue.of(value(type));
    }

    private Value value(Type type) {
        if (type instanceof Scalar scalar) {
            return scalar(scalar);
        }
        if (type instanceof Type.Enumeration enumeration) {
            return new Value.Name(choices.pick(enumeration.values()).name());
        }
        if (type instanceof Type.SetOf set) {
            Set<Value> elements = new LinkedHashSet<>();
            int count = choices.below(4);
            for (int i = 0; i < count; i++) {
                elements.add(value(set.element()));
            }
            return new Value.SetOf(elements);
        }
        if (type instanceof Type.ListOf list) {
            List<Value> elements = new ArrayList<>();
            int count = choices.below(4);
            for (int i = 0; i < count; i++) {
                elements.add(value(list.element()));
            }
            return new Value.ListOf(elements);
        }
        Map<String, FactValue> fields = new LinkedHashMap<>();
        ((Type.Structure) type).fields().forEach(field -> fields.put(field.name(), known(field.type())));
        return new Value.Structure(fields);
    }

    private Value scalar(Scalar type) {
        return switch (type) {
            case BOOLEAN -> new Value.Bool(choices.below(2) == 0);
            case INTEGER -> new Value.Int(choices.pick(INTEGERS));
            case DECIMAL -> new Value.Decimal(choices.pick(DECIMALS));
            case TEXT -> new Value.Text(choices.pick(TEXTS));
            case DATE -> new Value.Date(choices.pick(DATES));
            case DURATION -> new Value.Duration(choices.pick(DURATIONS));
        };
    }
}
