package dev.proviso.dsl.check;

import dev.proviso.dsl.syntax.BinaryOperator;
import dev.proviso.dsl.syntax.DiagnosticKind;
import dev.proviso.dsl.syntax.RuleSource;
import dev.proviso.dsl.syntax.State;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.dsl.syntax.UnaryOperator;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Value;
import java.math.BigDecimal;
import java.util.Optional;

/** The typing table of the reference: which operands an operator takes and what it gives. */
final class Operators {

    /** Two operands with their types. */
    record Pair(Typed left, Typed right) {
        static Optional<Pair> of(Optional<Typed> left, Optional<Typed> right) {
            return left.flatMap(l -> right.map(r -> new Pair(l, r)));
        }

        /** With integers as decimals where the other is a decimal. */
        Pair widened() {
            return new Pair(
                    Types.widened(left, Types.present(right.type())), Types.widened(right, Types.present(left.type())));
        }
    }

    private final RuleSource source;
    private final Report report;

    Operators(RuleSource source, Report report) {
        this.source = source;
        this.report = report;
    }

    static boolean isSetOperator(BinaryOperator operator) {
        return operator == BinaryOperator.UNION
                || operator == BinaryOperator.WITHOUT
                || operator == BinaryOperator.INTERSECT;
    }

    /** An operand that must be there. */
    Optional<Typed> present(Typed operand) {
        if (!(operand.type() instanceof Type.OptionalOf)) {
            return Optional.of(operand);
        }
        String shown = Phrases.quote(source, operand.span());
        boolean isName = AccessPath.of(operand).isPresent();
        report.add(
                source,
                DiagnosticKind.MAYBE_NONE,
                operand.span(),
                shown + " may be none, and here a value is needed",
                isName
                        ? Optional.of("ask first: " + shown.substring(1, shown.length() - 1) + " is not none and …")
                        : Optional.empty());
        return Optional.empty();
    }

    Optional<Pair> present(Pair pair) {
        Optional<Typed> left = present(pair.left());
        Optional<Typed> right = present(pair.right());
        return Pair.of(left, right);
    }

    Optional<Typed> condition(Typed operand) {
        if (operand.type() == Scalar.BOOLEAN) {
            return Optional.of(operand);
        }
        String shown = Phrases.quote(source, operand.span());
        return refused(
                DiagnosticKind.NOT_A_CONDITION,
                operand.span(),
                "a condition is true or false, and " + shown + " is of type " + operand.type(),
                Types.element(operand.type()).isPresent()
                        ? Optional.of("ask about its elements with 'some', 'every' or 'no', or whether it is empty")
                        : Optional.of(
                                operand instanceof Typed.Constant
                                        ? "compare something with it; with several values at once, x in {a, b}"
                                        : "compare it with something"));
    }

    Optional<Typed> text(Typed operand, BinaryOperator operator) {
        return operand.type() == Scalar.TEXT
                ? Optional.of(operand)
                : wrongOperand(operand, operator.word(), "text", hintOnText(operand, operator));
    }

    /** What stands behind a set is right for an element of it. */
    private Optional<Pair> texts(Pair pair, BinaryOperator operator) {
        Optional<Typed> left = text(pair.left(), operator);
        return operator == BinaryOperator.CONTAINS && hasElements(pair.left())
                ? Optional.empty()
                : Pair.of(left, text(pair.right(), operator));
    }

    static boolean hasElements(Typed operand) {
        return Types.element(Types.present(operand.type())).isPresent();
    }

    private static Optional<String> hintOnText(Typed operand, BinaryOperator operator) {
        if (Types.present(operand.type()) instanceof Type.Enumeration) {
            return Optional.of("compare it with one of its values: write '='");
        }
        return operator == BinaryOperator.CONTAINS && hasElements(operand)
                ? Optional.of("for an element of a list or set, turn it round: write 'element in collection'")
                : Optional.empty();
    }

    Optional<Typed> collection(Typed operand) {
        return Types.element(operand.type()).isPresent()
                ? Optional.of(operand)
                : refused(
                        DiagnosticKind.NOT_A_COLLECTION,
                        operand.span(),
                        "only a list or a set has elements, and " + Phrases.quote(source, operand.span())
                                + " is of type " + operand.type(),
                        Optional.empty());
    }

    Optional<Typed> negative(TextSpan span, Typed operand) {
        return Types.isNumber(operand.type()) || operand.type() == Scalar.DURATION
                ? Optional.of(new Typed.Unary(span, operand.type(), UnaryOperator.NEGATE, operand))
                : wrongOperand(operand, "-", "a number or a duration", Optional.empty());
    }

    Optional<Typed> stateTest(TextSpan span, Typed operand, State state, boolean negated) {
        String shown = Phrases.quote(source, operand.span());
        if (state == State.NONE && !(operand.type() instanceof Type.OptionalOf)) {
            return refused(
                    DiagnosticKind.NEVER_NONE,
                    operand.span(),
                    shown + " is never none here: it is of type " + operand.type(),
                    Optional.of("to ask whether it is known, write 'is known' or 'is unknown'"));
        }
        if (state == State.EMPTY && Types.element(operand.type()).isEmpty() && operand.type() != Scalar.TEXT) {
            return wrongOperand(operand, "is empty", "a list, a set or a text", Optional.empty());
        }
        return Optional.of(new Typed.StateTest(span, Scalar.BOOLEAN, operand, state, negated));
    }

    Optional<Typed> equality(TextSpan span, BinaryOperator operator, Pair given) {
        Pair pair = given.widened();
        Type left = Types.present(pair.left().type());
        Type right = Types.present(pair.right().type());
        if (!left.equals(right)) {
            return different(span, operator, given);
        }
        if (!Types.isComparable(left)) {
            return refused(
                    DiagnosticKind.NOT_COMPARABLE,
                    span,
                    "values of type " + left + " cannot be compared as a whole",
                    Optional.of("compare their fields one by one"));
        }
        return Optional.of(new Typed.Binary(span, Scalar.BOOLEAN, operator, pair.left(), pair.right()));
    }

    Optional<Typed> in(TextSpan span, BinaryOperator operator, Pair pair) {
        Optional<Type> element = Types.element(pair.right().type());
        Typed left = element.map(type -> Types.widened(pair.left(), type)).orElse(pair.left());
        if (element.isEmpty()) {
            boolean texts = pair.right().type() == Scalar.TEXT;
            return wrongOperand(
                    pair.right(),
                    operator.word(),
                    "a list or a set on its right",
                    Optional.of(texts ? "turn it round: 'text contains part'" : "write a set in braces, as in {a, b}"));
        }
        if (!Types.present(left.type()).equals(element.get())) {
            boolean sets = Types.element(Types.present(left.type())).isPresent();
            return refused(
                    DiagnosticKind.DIFFERENT_TYPES,
                    span,
                    "the left side is of type " + pair.left().type() + ", and on the right is a "
                            + pair.right().type(),
                    sets
                            ? Optional.of("to compare two sets, write 'subset of'")
                            : literalHint(element.get(), left.type()));
        }
        if (!Types.isElement(element.get())) {
            return refused(
                    DiagnosticKind.NOT_COMPARABLE,
                    span,
                    "values of type " + element.get() + " cannot be compared as a whole",
                    Optional.of("ask about their fields with 'some … satisfies'"));
        }
        return Optional.of(new Typed.Binary(span, Scalar.BOOLEAN, operator, left, pair.right()));
    }

    Optional<Typed> ofSets(TextSpan span, BinaryOperator operator, Pair pair) {
        for (Typed operand : new Typed[] {pair.left(), pair.right()}) {
            if (!(operand.type() instanceof Type.SetOf)) {
                return wrongOperand(operand, operator.word(), "sets", Optional.empty());
            }
        }
        if (!pair.left().type().equals(pair.right().type())) {
            return different(span, operator, pair);
        }
        Type type = operator == BinaryOperator.SUBSET_OF
                ? Scalar.BOOLEAN
                : pair.left().type();
        return Optional.of(new Typed.Binary(span, type, operator, pair.left(), pair.right()));
    }

    /** Operators that need both values, whatever these are. */
    Optional<Typed> strict(TextSpan span, BinaryOperator operator, Pair given) {
        return switch (operator) {
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> ordering(span, operator, given);
            case STARTS_WITH, ENDS_WITH, CONTAINS ->
                texts(given, operator)
                        .map(pair -> new Typed.Binary(span, Scalar.BOOLEAN, operator, pair.left(), pair.right()));
            default -> arithmetic(span, operator, given);
        };
    }

    private Optional<Typed> ordering(TextSpan span, BinaryOperator operator, Pair given) {
        Pair pair = given.widened();
        Type left = pair.left().type();
        Type right = pair.right().type();
        if (left.equals(right) && Types.isOrdered(left)) {
            return Optional.of(new Typed.Binary(span, Scalar.BOOLEAN, operator, pair.left(), pair.right()));
        }
        if (Types.isOrdered(left) && !left.equals(right)) {
            return different(span, operator, given);
        }
        return wrongOperand(pair.left(), operator.word(), "numbers, dates or durations", literalHint(right, left));
    }

    private Optional<Typed> arithmetic(TextSpan span, BinaryOperator operator, Pair given) {
        Pair pair = operator == BinaryOperator.DIVIDE ? decimals(given) : given.widened();
        Type left = pair.left().type();
        Type right = pair.right().type();
        Optional<Type> type = Arithmetic.result(operator, left, right);
        if (type.isEmpty()) {
            return refused(
                    DiagnosticKind.WRONG_OPERAND,
                    span,
                    "'" + operator.word() + "' does not take " + given.left().type() + " and "
                            + given.right().type(),
                    Arithmetic.hint(operator, left, right));
        }
        if (operator == BinaryOperator.DIVIDE && isZero(given.right())) {
            return refused(
                    DiagnosticKind.DIVISION_BY_ZERO,
                    given.right().span(),
                    "a division by zero has no result",
                    Optional.empty());
        }
        return Optional.of(new Typed.Binary(span, type.get(), operator, pair.left(), pair.right()));
    }

    /** A quotient of integers need not be an integer. */
    private static Pair decimals(Pair pair) {
        return new Pair(Types.widened(pair.left(), Scalar.DECIMAL), Types.widened(pair.right(), Scalar.DECIMAL));
    }

    private static boolean isZero(Typed typed) {
        return typed instanceof Typed.Constant constant
                && (constant.value().equals(new Value.Int(0))
                        || constant.value().equals(new Value.Decimal(BigDecimal.ZERO)));
    }

    Optional<Typed> call(TextSpan span, Typed.Function function, Typed argument) {
        if (argument.type() != Scalar.TEXT) {
            boolean countable = Types.element(argument.type()).isPresent();
            return wrongOperand(
                    argument,
                    Functions.word(function),
                    "a text",
                    countable ? Optional.of("for the number of elements, write 'count'") : Optional.empty());
        }
        Type type = function == Typed.Function.LENGTH ? Scalar.INTEGER : Scalar.TEXT;
        return Optional.of(new Typed.Call(span, type, function, argument));
    }

    private Optional<Typed> wrongOperand(Typed operand, String operator, String takes, Optional<String> hint) {
        return refused(
                DiagnosticKind.WRONG_OPERAND,
                operand.span(),
                "'" + operator + "' takes " + takes + ", and " + Phrases.quote(source, operand.span()) + " is of type "
                        + operand.type(),
                hint);
    }

    private Optional<Typed> different(TextSpan span, BinaryOperator operator, Pair pair) {
        Type left = pair.left().type();
        Type right = pair.right().type();
        return refused(
                DiagnosticKind.DIFFERENT_TYPES,
                span,
                "'" + operator.word() + "' has " + left + " on its left and " + right + " on its right",
                literalHint(Types.present(left), Types.present(right))
                        .or(() -> literalHint(Types.present(right), Types.present(left))));
    }

    /** How to write a value of one type where a value of the other was written. */
    static Optional<String> literalHint(Type wanted, Type given) {
        if (wanted == Scalar.DATE && given == Scalar.TEXT) {
            return Optional.of("write a date without quotes, as in 2026-03-01");
        }
        if (wanted == Scalar.DURATION && (Types.isNumber(given) || given == Scalar.TEXT)) {
            return Optional.of("say of what unit, without quotes, as in 30 days");
        }
        if (wanted instanceof Type.Enumeration enumeration && given == Scalar.TEXT) {
            return Optional.of("write a value of " + enumeration + " without quotes");
        }
        if (Types.isNumber(wanted) && given == Scalar.DURATION) {
            return Optional.of("a number has no unit: leave it out, or let the fact be a duration");
        }
        if (Types.isNumber(wanted) && given == Scalar.TEXT) {
            return Optional.of("write a number without quotes");
        }
        if (wanted == Scalar.BOOLEAN && given == Scalar.TEXT) {
            return Optional.of("write true or false without quotes");
        }
        if (wanted == Scalar.BOOLEAN && Types.isNumber(given)) {
            return Optional.of("write true or false, or the condition alone");
        }
        if (wanted == Scalar.TEXT && (Types.isNumber(given) || given == Scalar.DATE)) {
            return Optional.of("write a text in double quotes");
        }
        return wanted == Scalar.DECIMAL
                        && given instanceof Type.OptionalOf optional
                        && optional.value() == Scalar.INTEGER
                ? Optional.of("ask first whether the integer is not none")
                : Optional.empty();
    }

    private Optional<Typed> refused(DiagnosticKind kind, TextSpan span, String message, Optional<String> hint) {
        report.add(source, kind, span, message, hint);
        return Optional.empty();
    }
}
