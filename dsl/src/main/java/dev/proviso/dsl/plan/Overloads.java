package dev.proviso.dsl.plan;

import dev.proviso.dsl.check.Typed.Function;
import dev.proviso.dsl.syntax.BinaryOperator;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;

/** Which operation an operator of the language is, for operands of checked types. */
final class Overloads {

    private Overloads() {}

    static Operator of(BinaryOperator operator, Type left, Type right) {
        return switch (operator) {
            case EQUAL -> Operator.EQUAL;
            case NOT_EQUAL -> Operator.NOT_EQUAL;
            case LESS -> Operator.LESS;
            case LESS_OR_EQUAL -> Operator.LESS_OR_EQUAL;
            case GREATER -> Operator.GREATER;
            case GREATER_OR_EQUAL -> Operator.GREATER_OR_EQUAL;
            case IN -> Operator.IN;
            case NOT_IN -> Operator.NOT_IN;
            case STARTS_WITH -> Operator.STARTS_WITH;
            case ENDS_WITH -> Operator.ENDS_WITH;
            case CONTAINS -> Operator.CONTAINS;
            case SUBSET_OF -> Operator.SUBSET_OF;
            case UNION -> Operator.UNION;
            case WITHOUT -> Operator.WITHOUT;
            case INTERSECT -> Operator.INTERSECT;
            case ADD -> add(left);
            case SUBTRACT -> subtract(left, right);
            case MULTIPLY -> multiply(left);
            case DIVIDE -> Operator.DIVIDE_DECIMALS;
            case MATCHES, MENTIONS, AND, OR, IMPLIES ->
                throw new IllegalArgumentException("has a form of its own: " + operator);
        };
    }

    static Operator of(Function function) {
        return switch (function) {
            case LENGTH -> Operator.LENGTH;
            case LOWER -> Operator.LOWER;
        };
    }

    static Operator negate(Type type) {
        return switch (scalar(type)) {
            case INTEGER -> Operator.NEGATE_INTEGER;
            case DECIMAL -> Operator.NEGATE_DECIMAL;
            case DURATION -> Operator.NEGATE_DURATION;
            default -> throw notChecked(type);
        };
    }

    private static Operator add(Type left) {
        return switch (scalar(left)) {
            case INTEGER -> Operator.ADD_INTEGERS;
            case DECIMAL -> Operator.ADD_DECIMALS;
            case DURATION -> Operator.ADD_DURATIONS;
            case DATE -> Operator.DATE_PLUS;
            default -> throw notChecked(left);
        };
    }

    private static Operator subtract(Type left, Type right) {
        return switch (scalar(left)) {
            case INTEGER -> Operator.SUBTRACT_INTEGERS;
            case DECIMAL -> Operator.SUBTRACT_DECIMALS;
            case DURATION -> Operator.SUBTRACT_DURATIONS;
            case DATE -> right == Scalar.DATE ? Operator.TIME_BETWEEN : Operator.DATE_MINUS;
            default -> throw notChecked(left);
        };
    }

    private static Operator multiply(Type left) {
        return switch (scalar(left)) {
            case INTEGER -> Operator.MULTIPLY_INTEGERS;
            case DECIMAL -> Operator.MULTIPLY_DECIMALS;
            case DURATION -> Operator.MULTIPLY_DURATION;
            default -> throw notChecked(left);
        };
    }

    private static Scalar scalar(Type type) {
        if (type instanceof Scalar scalar) {
            return scalar;
        }
        throw notChecked(type);
    }

    private static IllegalArgumentException notChecked(Type type) {
        return new IllegalArgumentException("no checked tree has an operand of type " + type + " here");
    }
}
