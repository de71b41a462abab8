package dev.proviso.dsl.plan;

import java.util.ArrayList;
import java.util.List;

/** The nodes directly inside a node of a plan. */
public final class CoreParts implements Core.Visitor<List<Core>> {

    private static final CoreParts PARTS = new CoreParts();

    private CoreParts() {}

    /** In the order of evaluation. */
    public static List<Core> of(Core core) {
        return core.accept(PARTS);
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
