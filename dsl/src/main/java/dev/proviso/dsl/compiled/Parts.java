package dev.proviso.dsl.compiled;

import dev.proviso.dsl.check.Typed.Variable;
import dev.proviso.dsl.plan.Core;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The parts that a node is made of. */
final class Parts implements Core.Visitor<List<Core>> {

    private static final Parts VISITOR = new Parts();

    private Parts() {}

    static List<Core> of(Core core) {
        return core.accept(VISITOR);
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

    @Override
    public List<Core> constant(Core.Constant constant) {
        return List.of();
    }

    @Override
    public List<Core> today(Core.Today today) {
        return List.of();
    }

    @Override
    public List<Core> factRead(Core.FactRead read) {
        return List.of();
    }

    @Override
    public List<Core> parameterRead(Core.ParameterRead read) {
        return List.of();
    }

    @Override
    public List<Core> cellRead(Core.CellRead read) {
        return List.of();
    }

    @Override
    public List<Core> variableRead(Core.VariableRead read) {
        return List.of();
    }

    @Override
    public List<Core> fieldRead(Core.FieldRead read) {
        return List.of(read.target());
    }

    @Override
    public List<Core> not(Core.Not not) {
        return List.of(not.operand());
    }

    @Override
    public List<Core> junction(Core.Junction junction) {
        return junction.operands();
    }

    @Override
    public List<Core> quantified(Core.Quantified quantified) {
        return List.of(quantified.domain(), quantified.condition());
    }

    @Override
    public List<Core> count(Core.Count count) {
        List<Core> parts = new ArrayList<>();
        parts.add(count.domain());
        count.filter().ifPresent(filter -> parts.add(filter.condition()));
        return parts;
    }

    @Override
    public List<Core> operation(Core.Operation operation) {
        return operation.operands();
    }

    @Override
    public List<Core> matches(Core.Matches matches) {
        return List.of(matches.operand());
    }

    @Override
    public List<Core> stateTest(Core.StateTest test) {
        return List.of(test.operand());
    }

    @Override
    public List<Core> outcome(Core.Outcome outcome) {
        return List.of();
    }
}
