package dev.proviso.dsl.explain;

import dev.proviso.dsl.finding.Comparison;
import dev.proviso.dsl.finding.Comparison.Operand;
import dev.proviso.dsl.finding.Comparison.Relation;
import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Gap;
import dev.proviso.dsl.interpret.Step;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Operator;
import dev.proviso.dsl.syntax.State;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.Value;
import java.util.List;
import java.util.Optional;

/** Reads comparisons off evaluated conditions. */
final class Comparisons {

    private Comparisons() {}

    /** What a condition asks for so that it has a truth value; empty if it is no comparison of facts with each other or with what is fixed. */
    static Optional<Comparison> of(Step condition, boolean truth) {
        List<Step> parts = condition.parts();
        if (condition.core() instanceof Core.StateTest test && parts.size() == 1) {
            return alone(test.state(), test.negated() == truth, parts.get(0));
        }
        if (condition.core() instanceof Core.Matches matches && parts.size() == 1) {
            return operand(parts.get(0))
                    .map(left -> new Comparison(
                            left, Relation.MATCHES, !truth, Optional.of(fixed(new Value.Text(matches.source())))));
        }
        if (condition.core() instanceof Core.Operation operation && parts.size() == 2) {
            return operand(parts.get(0))
                    .flatMap(left ->
                            operand(parts.get(1)).flatMap(right -> joined(operation.operator(), truth, left, right)));
        }
        return Optional.empty();
    }

    private static Optional<Comparison> alone(State state, boolean isNegated, Step operand) {
        Relation relation = switch (state) {
            case NONE -> Relation.NONE;
            case EMPTY -> Relation.EMPTY;
            case KNOWN, UNKNOWN -> Relation.KNOWN;
        };
        return operand(operand)
                .map(left -> new Comparison(left, relation, (state == State.UNKNOWN) != isNegated, Optional.empty()));
    }

    private static Optional<Comparison> joined(Operator operator, boolean truth, Operand left, Operand right) {
        return switch (operator) {
            case EQUAL -> either(Relation.EQUAL, !truth, left, right);
            case NOT_EQUAL -> either(Relation.EQUAL, truth, left, right);
            case IN -> one(Relation.IN, !truth, left, right);
            case NOT_IN -> one(Relation.IN, truth, left, right);
            case SUBSET_OF -> one(Relation.SUBSET_OF, !truth, left, right);
            case STARTS_WITH -> one(Relation.STARTS_WITH, !truth, left, right);
            case ENDS_WITH -> one(Relation.ENDS_WITH, !truth, left, right);
            case CONTAINS -> one(Relation.CONTAINS, !truth, left, right);
            case LESS -> either(truth ? Relation.LESS : Relation.GREATER_OR_EQUAL, false, left, right);
            case LESS_OR_EQUAL -> either(truth ? Relation.LESS_OR_EQUAL : Relation.GREATER, false, left, right);
            case GREATER -> either(truth ? Relation.GREATER : Relation.LESS_OR_EQUAL, false, left, right);
            case GREATER_OR_EQUAL -> either(truth ? Relation.GREATER_OR_EQUAL : Relation.LESS, false, left, right);
            default -> Optional.empty();
        };
    }

    private static Optional<Comparison> one(Relation relation, boolean isNegated, Operand left, Operand right) {
        return Optional.of(new Comparison(left, relation, isNegated, Optional.of(right)));
    }

    /** With what facts can change on the left. */
    private static Optional<Comparison> either(Relation relation, boolean isNegated, Operand left, Operand right) {
        return left instanceof Operand.Fixed || left instanceof Operand.Today
                ? one(mirrored(relation), isNegated, right, left)
                : one(relation, isNegated, left, right);
    }

    private static Relation mirrored(Relation relation) {
        return switch (relation) {
            case LESS -> Relation.GREATER;
            case LESS_OR_EQUAL -> Relation.GREATER_OR_EQUAL;
            case GREATER -> Relation.LESS;
            case GREATER_OR_EQUAL -> Relation.LESS_OR_EQUAL;
            default -> relation;
        };
    }

    private static Optional<Operand> operand(Step step) {
        Core core = step.core();
        if (core instanceof Core.Constant || core instanceof Core.ParameterRead) {
            return value(step).map(Comparisons::fixed);
        }
        if (core instanceof Core.Today) {
            return value(step)
                    .filter(Value.Date.class::isInstance)
                    .map(day -> new Operand.Today(((Value.Date) day).value()));
        }
        if (core instanceof Core.FactRead || core instanceof Core.VariableRead || core instanceof Core.FieldRead) {
            return path(step.datum()).map(Operand.Fact::new);
        }
        if (core instanceof Core.Count count
                && count.filter().isEmpty()
                && !step.parts().isEmpty()) {
            return path(step.parts().get(0).datum()).map(Operand.Size::new);
        }
        return core instanceof Core.Operation operation ? operand(operation.operator(), step) : Optional.empty();
    }

    private static Optional<Operand> operand(Operator operator, Step step) {
        List<Step> parts = step.parts();
        if (operator == Operator.WIDEN && parts.size() == 1) {
            return operand(parts.get(0));
        }
        if (operator == Operator.LENGTH && parts.size() == 1) {
            return path(parts.get(0).datum()).map(Operand.Length::new);
        }
        List<Optional<Operand>> operands =
                parts.stream().map(Comparisons::operand).toList();
        if (operands.stream()
                .allMatch(part -> part.filter(Operand.Fixed.class::isInstance).isPresent())) {
            return value(step).map(Comparisons::fixed);
        }
        if (operator == Operator.TIME_BETWEEN && operands.size() == 2) {
            return operands.get(1).flatMap(from -> operands.get(0).map(to -> new Operand.TimeBetween(from, to)));
        }
        return Optional.empty();
    }

    private static Operand fixed(Value value) {
        return new Operand.Fixed(value);
    }

    private static Optional<Value> value(Step step) {
        return step.datum() instanceof Datum.Known known ? Optional.of(known.value()) : Optional.empty();
    }

    /** The address of what a fact says, or would say if it were known. */
    private static Optional<FactPath> path(Datum datum) {
        if (datum instanceof Datum.Unknown unknown) {
            List<FactPath> missing = unknown.gaps().stream()
                    .filter(Gap.Missing.class::isInstance)
                    .map(gap -> ((Gap.Missing) gap).path())
                    .toList();
            return missing.size() == 1 ? Optional.of(missing.get(0)) : Optional.empty();
        }
        return datum.place();
    }
}
