package dev.proviso.dsl.interview;

import dev.proviso.dsl.plan.Cell;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.CoreParts;
import dev.proviso.dsl.plan.Operator;
import dev.proviso.dsl.plan.ParameterSlot;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.fact.FactValue;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Value;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Values that rules name, with what lies right beside them: with these, conditions come out one way and the other. */
final class Literals {

    /** How many values of known facts are taken. */
    private static final int FEW = 6;

    /** A number beyond those that rules work out from others. */
    private static final long FAR = 1_000_000;

    private static final long LONGEST_TEXT = 1_000;

    private final Map<Scalar, Set<Value>> found = new EnumMap<>(Scalar.class);

    private final SortedSet<LocalDate> days = new TreeSet<>();

    private boolean ignoresCase;
    private boolean measures;

    private Literals() {}

    /** @param parameters that replace the policy's own, by name */
    static Map<Scalar, List<Value>> of(Plan plan, Map<String, Value> parameters, Optional<LocalDate> today) {
        Literals literals = new Literals();
        for (Cell cell : plan.cells()) {
            literals.collect(cell.core());
        }
        for (ParameterSlot slot : plan.parameters()) {
            Optional.ofNullable(parameters.get(slot.parameter().name()))
                    .or(slot::value)
                    .ifPresent(literals::add);
        }
        literals.common(today);
        if (literals.ignoresCase) {
            literals.capitals();
        }
        return literals.lists();
    }

    /** The same, and behind them the first few values that facts have, and lengths of theirs, which rules may compare with others. */
    static Map<Scalar, List<Value>> with(Map<Scalar, List<Value>> literals, Facts facts) {
        Map<Scalar, Set<Value>> known = new EnumMap<>(Scalar.class);
        facts.values().values().forEach(value -> collect(value, known));
        Literals all = new Literals();
        literals.forEach((type, values) -> all.found.put(type, new LinkedHashSet<>(values)));
        known.values().forEach(values -> values.stream().limit(FEW).forEach(all::add));
        return all.lists();
    }

    private Map<Scalar, List<Value>> lists() {
        Map<Scalar, List<Value>> all = new EnumMap<>(Scalar.class);
        found.forEach((type, values) -> all.put(type, List.copyOf(values)));
        return all;
    }

    private static void collect(FactValue value, Map<Scalar, Set<Value>> known) {
        if (value instanceof FactValue.Known some) {
            collect(some.value(), known);
        }
    }

    private static void collect(Value value, Map<Scalar, Set<Value>> known) {
        if (value instanceof Value.SetOf set) {
            collect(new Value.Int(set.elements().size()), known);
            set.elements().forEach(element -> collect(element, known));
        } else if (value instanceof Value.ListOf list) {
            collect(new Value.Int(list.elements().size()), known);
            list.elements().forEach(element -> collect(element, known));
        } else if (value instanceof Value.Structure structure) {
            structure.fields().values().forEach(field -> collect(field, known));
        } else {
            scalar(value)
                    .ifPresent(type -> known.computeIfAbsent(type, any -> new LinkedHashSet<>())
                            .add(value));
        }
    }

    /** The type of a value that can be compared with others; a name has its own few. */
    private static Optional<Scalar> scalar(Value value) {
        if (value instanceof Value.Int) {
            return Optional.of(Scalar.INTEGER);
        }
        if (value instanceof Value.Decimal) {
            return Optional.of(Scalar.DECIMAL);
        }
        if (value instanceof Value.Text) {
            return Optional.of(Scalar.TEXT);
        }
        if (value instanceof Value.Date) {
            return Optional.of(Scalar.DATE);
        }
        return value instanceof Value.Duration ? Optional.of(Scalar.DURATION) : Optional.empty();
    }

    private void collect(Core core) {
        if (core instanceof Core.Constant constant) {
            add(constant.value());
        } else if (core instanceof Core.Matches matches) {
            add(new Value.Text(matches.source().replaceAll("\\\\(.)", "$1").replaceAll("[\\^$]", "")));
        }
        if (core instanceof Core.Operation operation) {
            ignoresCase |= operation.operator() == Operator.LOWER;
            measures |= operation.operator() == Operator.LENGTH;
        }
        CoreParts.of(core).forEach(this::collect);
    }

    private void add(Value value) {
        if (value instanceof Value.Int number) {
            put(Scalar.INTEGER, number);
            put(Scalar.INTEGER, new Value.Int(number.value() == Long.MIN_VALUE ? 0 : number.value() - 1));
            put(Scalar.INTEGER, new Value.Int(number.value() == Long.MAX_VALUE ? 0 : number.value() + 1));
            add(new Value.Decimal(BigDecimal.valueOf(number.value())));
        } else if (value instanceof Value.Decimal number) {
            put(Scalar.DECIMAL, number);
            put(Scalar.DECIMAL, new Value.Decimal(number.value().subtract(BigDecimal.ONE)));
            put(Scalar.DECIMAL, new Value.Decimal(number.value().add(BigDecimal.ONE)));
        } else if (value instanceof Value.Text text) {
            put(Scalar.TEXT, text);
        } else if (value instanceof Value.Date date) {
            days.add(date.value());
            put(Scalar.DATE, date);
            day(date.value(), Duration.ofDays(1));
        } else if (value instanceof Value.Duration span) {
            put(Scalar.DURATION, span);
            put(Scalar.DURATION, new Value.Duration(span.value().dividedBy(2)));
            span(span.value());
        } else if (value instanceof Value.SetOf set) {
            addAll(set.elements());
        } else if (value instanceof Value.ListOf list) {
            addAll(list.elements());
        }
    }

    private void addAll(Collection<Value> values) {
        values.forEach(this::add);
    }

    private void span(Duration span) {
        try {
            put(Scalar.DURATION, new Value.Duration(span.plusDays(1)));
        } catch (ArithmeticException e) {
            // There is no longer one.
        }
    }

    private void common(Optional<LocalDate> today) {
        List<Value> spans = new ArrayList<>(found.getOrDefault(Scalar.DURATION, Set.of()));
        List<Value> numbers = new ArrayList<>(found.getOrDefault(Scalar.INTEGER, Set.of()));
        add(new Value.Int(0));
        add(new Value.Int(FAR));
        add(new Value.Int(-FAR));
        put(Scalar.DURATION, new Value.Duration(Duration.ZERO));
        put(Scalar.DURATION, new Value.Duration(Duration.ofDays(1)));
        put(Scalar.DURATION, new Value.Duration(Duration.ofDays(-1)));
        put(Scalar.TEXT, new Value.Text("x"));
        put(Scalar.TEXT, new Value.Text("https://www.example.com/page"));
        put(Scalar.TEXT, new Value.Text(""));
        if (measures) {
            numbers.forEach(this::measured);
        }
        LocalDate day = today.orElse(LocalDate.of(2000, 1, 1));
        add(new Value.Date(day));
        spans.forEach(span -> day(day, ((Value.Duration) span).value()));
        distances();
    }

    /** From one day to the next one that rules name: what lies between days is compared with spans. */
    private void distances() {
        Optional<LocalDate> before = Optional.empty();
        for (LocalDate day : days) {
            before.ifPresent(last -> add(new Value.Duration(Duration.ofDays(ChronoUnit.DAYS.between(last, day)))));
            before = Optional.of(day);
        }
    }

    /** A text as long as a number that counts. */
    private void measured(Value number) {
        long length = ((Value.Int) number).value();
        if (length > 0 && length <= LONGEST_TEXT) {
            put(Scalar.TEXT, new Value.Text("x".repeat((int) length)));
        }
    }

    /** What is the same but for the case tells a text from its lower case. */
    private void capitals() {
        for (Value text : List.copyOf(found.get(Scalar.TEXT))) {
            put(Scalar.TEXT, new Value.Text(((Value.Text) text).value().toUpperCase(Locale.ROOT)));
        }
    }

    /** The days so far in front of a day and behind it. */
    private void day(LocalDate day, Duration distance) {
        try {
            put(Scalar.DATE, new Value.Date(day.minusDays(distance.toDays())));
            put(Scalar.DATE, new Value.Date(day.plusDays(distance.toDays())));
        } catch (DateTimeException | ArithmeticException e) {
            // There are no such days.
        }
    }

    private void put(Scalar type, Value value) {
        boolean isDay = !(value instanceof Value.Date date)
                || (date.value().getYear() >= 0 && date.value().getYear() <= 9999);
        if (isDay) {
            found.computeIfAbsent(type, any -> new LinkedHashSet<>()).add(value);
        }
    }
}
