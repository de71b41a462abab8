package dev.proviso.analysis.symbolic;

import dev.proviso.dsl.plan.Cell;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.CoreParts;
import dev.proviso.dsl.plan.Operator;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Value;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Values that are likely to matter to the rules of a plan: those that they name, and those on either side of them. For one thread. */
public final class Literals {

    /** A day around which facts are looked for. */
    public static final LocalDate DAY = Leaves.CUSTOMARY_TODAY;

    /** Where rules name more values of a type, so many are taken, from the least to the greatest. */
    private static final int MOST = 24;

    private final Map<Scalar, NavigableSet<Value>> ofTypes = new EnumMap<>(Scalar.class);
    private final Map<String, NavigableSet<Value>> ofNames = new HashMap<>();
    private final Map<Scalar, Map<String, List<Value>>> near = new EnumMap<>(Scalar.class);

    private Literals() {
        for (Scalar type : Scalar.values()) {
            ofTypes.put(type, sorted(ordinary(type)));
        }
    }

    /** Those of a plan and of its parameters. Cost: linear in its nodes. */
    public static Literals of(Plan plan) {
        Literals literals = new Literals();
        plan.parameters().forEach(slot -> slot.value().ifPresent(literals::add));
        plan.cells().stream().map(Cell::core).forEach(core -> literals.collect(plan, core));
        NamedTexts.of(List.of(plan)).forEach(text -> literals.add(new Value.Text(text)));
        return literals;
    }

    /**
     * Values of a type, from the least to the greatest: at least one.
     *
     * @param name of a fact or field; what rules compare it with comes first
     */
    public List<Value> near(Scalar type, String name) {
        return near.computeIfAbsent(type, t -> new HashMap<>()).computeIfAbsent(name, n -> choose(type, n));
    }

    private List<Value> choose(Scalar type, String name) {
        NavigableSet<Value> compared = ofNames.getOrDefault(name, sorted(List.of()));
        NavigableSet<Value> values = sorted(ordinary(type));
        compared.stream().flatMap(value -> as(type, value).stream()).forEach(value -> values.addAll(around(value)));
        if (values.size() <= ordinary(type).size()) {
            values.addAll(ofTypes.getOrDefault(type, sorted(List.of())));
        }
        List<Value> all = List.copyOf(values);
        if (all.size() <= MOST) {
            return all;
        }
        List<Value> some = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            some.add(all.get((int) ((long) i * (all.size() - 1) / (MOST - 1))));
        }
        return some;
    }

    private void collect(Plan plan, Core core) {
        if (core instanceof Core.Constant constant) {
            add(constant.value());
        } else if (core instanceof Core.Operation operation) {
            compare(plan, operation);
        }
        CoreParts.of(core).forEach(part -> collect(plan, part));
    }

    /** What stands beside a fact or field under one operator is likely to be compared with it. */
    private void compare(Plan plan, Core.Operation operation) {
        List<String> names = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        for (Core operand : operation.operands()) {
            Core inner = operand instanceof Core.Operation widened && widened.operator() == Operator.WIDEN
                    ? widened.operands().get(0)
                    : operand;
            if (inner instanceof Core.FactRead read) {
                names.add(plan.facts().get(read.slot()).declaration().id().value());
            } else if (inner instanceof Core.FieldRead read) {
                names.add(read.field());
            } else if (inner instanceof Core.Constant constant) {
                values.add(constant.value());
            } else if (inner instanceof Core.ParameterRead read) {
                plan.parameters().get(read.slot()).value().ifPresent(values::add);
            }
        }
        if (!values.isEmpty()) {
            names.forEach(name ->
                    ofNames.computeIfAbsent(name, n -> sorted(List.of())).addAll(values));
        }
    }

    private void add(Value value) {
        if (value instanceof Value.SetOf set) {
            set.elements().forEach(this::add);
            return;
        }
        for (Scalar type : Scalar.values()) {
            as(type, value)
                    .ifPresent(own -> ofTypes.computeIfAbsent(type, t -> sorted(ordinary(t)))
                            .addAll(around(own)));
        }
    }

    private static NavigableSet<Value> sorted(Collection<Value> values) {
        NavigableSet<Value> sorted = new TreeSet<>(Literals::compare);
        sorted.addAll(values);
        return sorted;
    }

    private static int compare(Value one, Value other) {
        if (one instanceof Value.Int a && other instanceof Value.Int b) {
            return a.compareTo(b);
        }
        if (one instanceof Value.Decimal a && other instanceof Value.Decimal b) {
            return a.compareTo(b);
        }
        if (one instanceof Value.Date a && other instanceof Value.Date b) {
            return a.compareTo(b);
        }
        if (one instanceof Value.Duration a && other instanceof Value.Duration b) {
            return a.compareTo(b);
        }
        // Of all others the order is that of their words, which puts false in front of true.
        int classes = one.getClass().getName().compareTo(other.getClass().getName());
        return classes != 0 ? classes : one.toString().compareTo(other.toString());
    }

    /** A value as one of a type; empty if it is none. A whole number does where a decimal is meant. */
    private static Optional<Value> as(Scalar type, Value value) {
        boolean isOfType = switch (type) {
            case BOOLEAN -> value instanceof Value.Bool;
            case INTEGER -> value instanceof Value.Int;
            case DECIMAL -> value instanceof Value.Decimal;
            case TEXT -> value instanceof Value.Text;
            case DATE -> value instanceof Value.Date;
            case DURATION -> value instanceof Value.Duration;
        };
        if (type == Scalar.DECIMAL && value instanceof Value.Int integer) {
            return Optional.of(new Value.Decimal(BigDecimal.valueOf(integer.value())));
        }
        return isOfType ? Optional.of(value) : Optional.empty();
    }

    private static List<Value> ordinary(Scalar type) {
        return switch (type) {
            case BOOLEAN -> List.of(new Value.Bool(false), new Value.Bool(true));
            case INTEGER -> List.of(new Value.Int(0), new Value.Int(1), new Value.Int(1_000));
            case DECIMAL ->
                List.of(
                        new Value.Decimal(BigDecimal.ZERO),
                        new Value.Decimal(BigDecimal.ONE),
                        new Value.Decimal(BigDecimal.valueOf(1_000)));
            case TEXT -> List.of(new Value.Text(""), new Value.Text(Texts.EXAMPLE));
            case DATE ->
                List.of(
                        new Value.Date(DAY.minusYears(1)),
                        new Value.Date(DAY.minusDays(1)),
                        new Value.Date(DAY),
                        new Value.Date(DAY.plusYears(1)));
            case DURATION ->
                List.of(
                        new Value.Duration(Duration.ZERO),
                        new Value.Duration(Duration.ofDays(1)),
                        new Value.Duration(Duration.ofDays(1_000)));
        };
    }

    /** A value and those on either side of it; at the end of a type's values only those that there are. */
    private static List<Value> around(Value value) {
        List<Value> around = new ArrayList<>(List.of(value));
        try {
            if (value instanceof Value.Int integer) {
                around.add(new Value.Int(Math.decrementExact(integer.value())));
                around.add(new Value.Int(Math.incrementExact(integer.value())));
            } else if (value instanceof Value.Decimal decimal) {
                around.add(new Value.Decimal(decimal.value().subtract(BigDecimal.ONE)));
                around.add(new Value.Decimal(decimal.value().add(BigDecimal.ONE)));
            } else if (value instanceof Value.Date date && isWithinYears(date.value())) {
                around.add(new Value.Date(date.value().minusDays(1)));
                around.add(new Value.Date(date.value().plusDays(1)));
            } else if (value instanceof Value.Duration duration) {
                around.add(new Value.Duration(duration.value().minusDays(1)));
                around.add(new Value.Duration(duration.value().plusDays(1)));
            }
        } catch (ArithmeticException | DateTimeException e) {
            // There is nothing on that side.
        }
        return around;
    }

    private static boolean isWithinYears(LocalDate date) {
        return date.getYear() > 0 && date.getYear() < 9999;
    }
}
