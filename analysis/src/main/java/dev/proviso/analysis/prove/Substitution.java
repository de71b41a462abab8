package dev.proviso.analysis.prove;

import dev.proviso.dsl.plan.Cell;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Puts a truth value in the place of a condition. */
final class Substitution {

    private final Core replaced;
    private final Core replacement;

    private Substitution(Core replaced, Core replacement) {
        this.replaced = replaced;
        this.replacement = replacement;
    }

    /**
     * The plan in which a node, told by identity, is always so.
     *
     * @param holding the cells that hold the node
     */
    static Plan in(Plan plan, BitSet holding, Core node, boolean truth) {
        List<Cell> cells = new ArrayList<>(plan.cells());
        holding.stream().forEach(index -> {
            Cell cell = cells.get(index);
            Core core = in(cell.core(), node, truth);
            cells.set(index, new Cell(index, cell.name(), cell.source(), core, cell.cells(), cell.facts()));
        });
        return new Plan(
                plan.name(),
                plan.facts(),
                plan.parameters(),
                cells,
                plan.order(),
                plan.norms(),
                plan.normsOf(),
                plan.aggravations());
    }

    /** The core in which a node, told by identity, is always so. */
    static Core in(Core core, Core node, boolean truth) {
        Core constant = new Core.Constant(Optional.empty(), Scalar.BOOLEAN, new Value.Bool(truth));
        return new Substitution(node, constant).in(core);
    }

    @SuppressWarnings("ReferenceEquality") // the same words may stand twice
    private Core in(Core core) {
        if (core == replaced) {
            return replacement;
        }
        if (core instanceof Core.FieldRead read) {
            return new Core.FieldRead(read.span(), read.type(), in(read.target()), read.field());
        }
        if (core instanceof Core.Not not) {
            return new Core.Not(not.span(), in(not.operand()));
        }
        if (core instanceof Core.Junction junction) {
            return new Core.Junction(junction.span(), junction.connective(), in(junction.operands()));
        }
        if (core instanceof Core.Quantified quantified) {
            return new Core.Quantified(
                    quantified.span(),
                    quantified.connective(),
                    quantified.variable(),
                    in(quantified.domain()),
                    in(quantified.condition()));
        }
        if (core instanceof Core.Count count) {
            return new Core.Count(
                    count.span(),
                    in(count.domain()),
                    count.filter().map(filter -> new Core.Filter(filter.variable(), in(filter.condition()))));
        }
        if (core instanceof Core.Operation operation) {
            return new Core.Operation(
                    operation.span(), operation.type(), operation.operator(), in(operation.operands()));
        }
        if (core instanceof Core.Matches matches) {
            return new Core.Matches(matches.span(), in(matches.operand()), matches.source(), matches.pattern());
        }
        return core instanceof Core.StateTest test
                ? new Core.StateTest(test.span(), in(test.operand()), test.state(), test.negated())
                : core;
    }

    private List<Core> in(List<Core> cores) {
        return cores.stream().map(this::in).toList();
    }
}
