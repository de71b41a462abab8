package dev.proviso.dsl.compiled;

import dev.proviso.dsl.plan.Cell;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Operator;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.fact.Type;
import dev.proviso.model.fact.Type.Scalar;
import dev.proviso.model.fact.Value;

/** How many steps rules take at most, by the size of what the facts hold. The interpreter counts steps one by one. */
final class StepBound {

    private static final int LARGEST_SIZE = 1 << 24;

    /** The most elements of a collection, and sixteenths of the characters of a text, in the facts. */
    private final long size;

    private StepBound(long size) {
        this.size = size;
    }

    /** The largest size, up to a power of two, for which every cell stays within a number of steps; -1 if there is none. */
    static int safeSize(Plan plan, long steps) {
        int size = LARGEST_SIZE;
        for (Cell cell : plan.cells()) {
            while (size > 0 && new StepBound(size).steps(cell.core()) > steps) {
                size /= 2;
            }
        }
        return size > 0 ? size : -1;
    }

    private double steps(Core core) {
        double sum = 1;
        for (Core part : Parts.of(core)) {
            sum += steps(part) * times(core, part);
        }
        if (core instanceof Core.Operation operation) {
            sum += 1;
            for (Core operand : operation.operands()) {
                sum += size(operand);
            }
        } else if (core instanceof Core.Matches matches) {
            sum += 1 + size(matches.operand()) * matches.pattern().passes();
        }
        return sum;
    }

    /** How often a part is evaluated. */
    private double times(Core core, Core part) {
        if (core instanceof Core.Quantified quantified) {
            return part == quantified.condition() ? size(quantified.domain()) : 1;
        }
        return core instanceof Core.Count count && part != count.domain() ? size(count.domain()) : 1;
    }

    /** The most elements, or sixteenths of characters, of a value. */
    private double size(Core core) {
        Type type = Kind.present(core.type());
        if (core instanceof Core.Constant constant) {
            return constant.value() instanceof Value.Text text ? text.value().length() : 0;
        }
        if (core instanceof Core.Operation operation) {
            double sum =
                    operation.operator() == Operator.SET ? operation.operands().size() : 0;
            for (Core operand : operation.operands()) {
                sum += size(operand);
            }
            // The lower-case form of a character may take more characters.
            return operation.operator() == Operator.LOWER ? 3 * sum : sum;
        }
        return type instanceof Scalar && type != Scalar.TEXT ? 0 : size;
    }
}
