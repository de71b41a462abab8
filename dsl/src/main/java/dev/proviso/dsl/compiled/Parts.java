package dev.proviso.dsl.compiled;

import dev.proviso.dsl.check.Typed.Variable;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.CoreParts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The parts that a node is made of. */
final class Parts {

    private Parts() {}

    static List<Core> of(Core core) {
        return CoreParts.of(core);
    }

    /** The number of nodes that a node is made of, itself included. */
    static int count(Core core) {
        int sum = 1;
        for (Core part : of(core)) {
            sum += count(part);
        }
        return sum;
    }

    /** The variables that are read inside a node and bound outside of it. */
    static Set<Variable> free(Core core) {
        Set<Variable> free = new LinkedHashSet<>();
        if (core instanceof Core.VariableRead read) {
            free.add(read.variable());
        }
        of(core).forEach(part -> free.addAll(free(part)));
        if (core instanceof Core.Quantified quantified) {
            free.remove(quantified.variable());
        } else if (core instanceof Core.Count count) {
            count.filter().ifPresent(filter -> free.remove(filter.variable()));
        }
        return free;
    }
}
