package dev.proviso.dsl.compiled;

import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Operator;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Value;
import java.util.Optional;
import java.util.OptionalLong;

/** Comparisons of a name with constants, as tables by {@link NameCode}. */
final class NameTests {

    private NameTests() {}

    /** The truth value for each code of the left operand, in the two bits that begin at the code; empty if it is no such comparison. */
    static OptionalLong table(Core.Operation operation) {
        Core left = operation.operands().get(0);
        boolean isOfName = NameCode.isFor(left.type())
                && switch (operation.operator()) {
                    case EQUAL, NOT_EQUAL, IN, NOT_IN -> true;
                    default -> false;
                };
        Optional<Value> constant = isOfName ? Folding.value(operation.operands().get(1)) : Optional.empty();
        return constant.map(value -> OptionalLong.of(
                        table((Type.Enumeration) Kind.present(left.type()), operation.operator(), value)))
                .orElseGet(OptionalLong::empty);
    }

    private static long table(Type.Enumeration type, Operator operator, Value constant) {
        boolean isNegated = operator == Operator.NOT_EQUAL || operator == Operator.NOT_IN;
        long none = isNegated ? Block.TRUE : Block.FALSE;
        long table = ((long) Block.UNKNOWN << Block.UNKNOWN) | (none << Block.NONE);
        for (int i = 0; i < type.values().size(); i++) {
            Value name = new Value.Name(type.values().get(i).name());
            boolean is = constant instanceof Value.SetOf set ? set.elements().contains(name) : constant.equals(name);
            long truth = is != isNegated ? Block.TRUE : Block.FALSE;
            table |= truth << NameCode.of(i);
        }
        return table;
    }
}
