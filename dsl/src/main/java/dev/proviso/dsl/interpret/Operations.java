package dev.proviso.dsl.interpret;

import dev.proviso.dsl.plan.Operator;
import dev.proviso.model.fact.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What each operator does. All are strict: an unknown operand makes the result unknown, for all the reasons of all operands. */
public final class Operations {

    private Operations() {}

    /** The result, or unknown. */
    public static Datum apply(Operator operator, List<Datum> operands) {
        Set<Gap> gaps = new LinkedHashSet<>();
        List<Optional<Value>> values = new ArrayList<>();
        for (Datum operand : operands) {
            gaps.addAll(Values.gaps(operand));
            if (operand instanceof Datum.None && !operator.takesNone()) {
                gaps.add(new Gap.NoResult(Gap.Failure.NONE_OPERAND));
            }
        }
        if (!gaps.isEmpty()) {
            return new Datum.Unknown(gaps);
        }
        operands.forEach(operand -> values.add(Values.value(operand)));
        if (operator.takesNone()) {
            return Datum.of(holds(operator, values.get(0), values.get(1)));
        }
        return applyToValues(operator, values.stream().flatMap(Optional::stream).toList());
    }

    private static boolean holds(Operator operator, Optional<Value> left, Optional<Value> right) {
        return switch (operator) {
            case EQUAL -> left.equals(right);
            case NOT_EQUAL -> !left.equals(right);
            case IN -> isIn(left, right);
            case NOT_IN -> !isIn(left, right);
            default -> throw new IllegalArgumentException(operator.name());
        };
    }

    private static boolean isIn(Optional<Value> element, Optional<Value> collection) {
        return element.isPresent()
                && collection.isPresent()
                && Values.elements(collection.get()).contains(element.get());
    }

    private static Datum applyToValues(Operator operator, List<Value> values) {
        return switch (operator) {
            case LESS -> Datum.of(Order.compare(values.get(0), values.get(1)) < 0);
            case LESS_OR_EQUAL -> Datum.of(Order.compare(values.get(0), values.get(1)) <= 0);
            case GREATER -> Datum.of(Order.compare(values.get(0), values.get(1)) > 0);
            case GREATER_OR_EQUAL -> Datum.of(Order.compare(values.get(0), values.get(1)) >= 0);
            case STARTS_WITH -> Datum.of(text(values, 0).startsWith(text(values, 1)));
            case ENDS_WITH -> Datum.of(text(values, 0).endsWith(text(values, 1)));
            case CONTAINS -> Datum.of(TextSearch.contains(text(values, 0), text(values, 1)));
            case LENGTH ->
                Datum.of(new Value.Int(
                        text(values, 0).codePointCount(0, text(values, 0).length())));
            case LOWER -> Datum.of(new Value.Text(LetterCase.lower(text(values, 0))));
            case SET -> Datum.of(new Value.SetOf(new LinkedHashSet<>(values)));
            case UNION -> {
                Set<Value> union = new LinkedHashSet<>(Values.elements(values.get(0)));
                union.addAll(Values.elements(values.get(1)));
                yield Datum.of(new Value.SetOf(union));
            }
            case WITHOUT -> {
                Set<Value> rest = new LinkedHashSet<>(Values.elements(values.get(0)));
                Values.elements(values.get(1)).forEach(rest::remove);
                yield Datum.of(new Value.SetOf(rest));
            }
            case INTERSECT -> {
                Set<Value> common = new LinkedHashSet<>(Values.elements(values.get(0)));
                common.retainAll(Values.elements(values.get(1)));
                yield Datum.of(new Value.SetOf(common));
            }
            case SUBSET_OF -> Datum.of(Values.elements(values.get(1)).containsAll(Values.elements(values.get(0))));
            case DATE_PLUS -> Dates.plus(date(values, 0), duration(values, 1));
            case DATE_MINUS -> Dates.minus(date(values, 0), duration(values, 1));
            case TIME_BETWEEN -> Dates.between(date(values, 1), date(values, 0));
            default -> Arithmetic.apply(operator, values);
        };
    }

    private static String text(List<Value> values, int index) {
        return ((Value.Text) values.get(index)).value();
    }

    private static LocalDate date(List<Value> values, int index) {
        return ((Value.Date) values.get(index)).value();
    }

    private static java.time.Duration duration(List<Value> values, int index) {
        return ((Value.Duration) values.get(index)).value();
    }
}
