package dev.proviso.benchmarks.peers;

import dev.proviso.dsl.plan.Core;
import java.util.ArrayList;
import java.util.List;

/** The facts, fields and the day that a test looks at. */
final class Reads {

    private final List<Core> reads = new ArrayList<>();

    private Reads() {}

    static List<Core> of(Core core) {
        Reads reads = new Reads();
        reads.collect(core);
        return reads.reads;
    }

    private void collect(Core core) {
        if (core instanceof Core.FactRead || core instanceof Core.FieldRead || core instanceof Core.Today) {
            reads.add(core);
        } else if (core instanceof Core.Operation operation) {
            operation.operands().forEach(this::collect);
        } else if (core instanceof Core.StateTest test) {
            collect(test.operand());
        }
    }
}
