package dev.proviso.dsl.check;

import dev.proviso.dsl.syntax.BinaryOperator;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import java.util.Optional;

/** The arithmetic rows of the typing table. Integers beside decimals have been widened before. */
final class Arithmetic {

    private Arithmetic() {}

    /** The type of the result, or empty if the operator does not take such operands. */
    static Optional<Type> result(BinaryOperator operator, Type left, Type right) {
        if (Types.isNumber(left) && left == right) {
            return Optional.of(left);
        }
        return switch (operator) {
            case ADD -> right == Scalar.DURATION ? timed(left) : Optional.empty();
            case SUBTRACT ->
                left == Scalar.DATE && right == Scalar.DATE
                        ? Optional.of(Scalar.DURATION)
                        : right == Scalar.DURATION ? timed(left) : Optional.empty();
            case MULTIPLY ->
                left == Scalar.DURATION && right == Scalar.INTEGER ? Optional.of(Scalar.DURATION) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Type> timed(Type left) {
        return left == Scalar.DATE || left == Scalar.DURATION ? Optional.of(left) : Optional.empty();
    }

    static Optional<String> hint(BinaryOperator operator, Type left, Type right) {
        if ((left == Scalar.DURATION && right == Scalar.DATE) || (left == Scalar.INTEGER && right == Scalar.DURATION)) {
            return Optional.of("turn it round: the duration goes " + (right == Scalar.DATE ? "last" : "first"));
        }
        if ((Types.isNumber(left) && right == Scalar.DATE) || (left == Scalar.DATE && Types.isNumber(right))) {
            return Optional.of("say of what unit the number is, as in 30 days");
        }
        if (left instanceof Type.SetOf || right instanceof Type.SetOf) {
            return operator == BinaryOperator.ADD
                    ? Optional.of("write 'union' to join sets")
                    : operator == BinaryOperator.SUBTRACT
                            ? Optional.of("write 'without' to take elements away")
                            : Optional.empty();
        }
        return Optional.empty();
    }
}
