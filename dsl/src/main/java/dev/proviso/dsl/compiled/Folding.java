package dev.proviso.dsl.compiled;

import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Operations;
import dev.proviso.dsl.plan.Core;
import dev.proviso.model.fact.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What does not depend on the facts is computed once, by the interpreter's operations. */
final class Folding {

    private Folding() {}

    /** The value of an operation on constants; empty if its operands are others, or it has no result. */
    static Optional<Value> value(Core core) {
        if (core instanceof Core.Constant constant) {
            return Optional.of(constant.value());
        }
        if (!(core instanceof Core.Operation operation)) {
            return Optional.empty();
        }
        List<Datum> operands = new ArrayList<>();
        for (Core operand : operation.operands()) {
            Optional<Value> value = value(operand);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            operands.add(Datum.of(value.get()));
        }
        return Operations.apply(operation.operator(), operands) instanceof Datum.Known known
                ? Optional.of(known.value())
                : Optional.empty();
    }
}
