package dev.proviso.analysis.cover;

import dev.proviso.dsl.plan.Cell;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.syntax.RuleSource;
import dev.proviso.dsl.syntax.TextSpan;
import dev.proviso.model.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A condition as it stands in a rule.
 *
 * @param cell whose text it is in
 */
record Condition(Cell cell, Core core) {

    /** The conditions that a decision is made of, in the order of evaluation. */
    static List<Condition> of(Plan plan, Cell cell, Core core, Set<Integer> inlined) {
        List<Condition> found = new ArrayList<>();
        collect(plan, cell, core, inlined, found);
        return found;
    }

    private static void collect(Plan plan, Cell cell, Core core, Set<Integer> inlined, List<Condition> found) {
        if (core instanceof Core.CellRead read && inlined.contains(read.cell())) {
            Cell inner = plan.cells().get(read.cell());
            collect(plan, inner, inner.core(), inlined, found);
        } else if (core instanceof Core.Not not) {
            collect(plan, cell, not.operand(), inlined, found);
        } else if (core instanceof Core.Junction junction) {
            junction.operands().forEach(operand -> collect(plan, cell, operand, inlined, found));
        } else if (core instanceof Core.Quantified quantified) {
            collect(plan, cell, quantified.condition(), inlined, found);
        } else if (!(core instanceof Core.Constant)) {
            found.add(new Condition(cell, core));
        }
    }

    String text() {
        TextSpan span = span();
        return cell.source().text().substring(span.start(), span.end()).replaceAll("\\s+", " ");
    }

    Location location() {
        return new RuleSource(cell.source()).locate(span());
    }

    private TextSpan span() {
        return core.span().orElseGet(() -> new TextSpan(0, cell.source().text().length()));
    }
}
