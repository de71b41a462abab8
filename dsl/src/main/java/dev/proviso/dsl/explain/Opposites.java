package dev.proviso.dsl.explain;

import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Operator;

/** Pairs of operators of which one is true exactly if the other is false, so that both are one condition. */
final class Opposites {

    private Opposites() {}

    /** Whether a node is of the kind that is told by its opposite. */
    static boolean isOpposite(Core core) {
        if (core instanceof Core.StateTest test) {
            return test.negated();
        }
        return core instanceof Core.Operation operation && opposite(operation.operator()) != operation.operator();
    }

    /** The opposite of such a node. */
    static Core of(Core core) {
        if (core instanceof Core.StateTest test) {
            return new Core.StateTest(test.span(), test.operand(), test.state(), false);
        }
        Core.Operation operation = (Core.Operation) core;
        return new Core.Operation(
                operation.span(), operation.type(), opposite(operation.operator()), operation.operands());
    }

    private static Operator opposite(Operator operator) {
        return switch (operator) {
            case NOT_EQUAL -> Operator.EQUAL;
            case NOT_IN -> Operator.IN;
            case GREATER -> Operator.LESS_OR_EQUAL;
            case GREATER_OR_EQUAL -> Operator.LESS;
            default -> operator;
        };
    }
}
