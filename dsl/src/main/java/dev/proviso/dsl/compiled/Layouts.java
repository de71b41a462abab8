package dev.proviso.dsl.compiled;

import dev.proviso.dsl.plan.Cell;
import dev.proviso.dsl.plan.Core;
import dev.proviso.dsl.plan.Plan;
import dev.proviso.dsl.plan.PlannedNorm;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.fact.Value;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where everything is that the rules of a plan read. */
final class Layouts {

    private final Plan plan;
    private final RowLayout row;
    private final List<Optional<Value>> parameters;
    private final Map<Integer, Shape> definitions = new HashMap<>();
    private final Set<Integer> exceptions = new HashSet<>();
    private final Form.Slots workspace = new Form.Slots();
    private final Set<Integer> withoutCode = new HashSet<>();
    private final BitSet references = new BitSet();

    /** @param parameters the values by slot; empty for those that are unset */
    Layouts(Plan plan, RowLayout row, List<Optional<Value>> parameters) {
        this.plan = plan;
        this.row = row;
        this.parameters = List.copyOf(parameters);
        Set<Integer> ofNorms = new HashSet<>();
        for (PlannedNorm norm : plan.norms()) {
            ofNorms.add(norm.breach());
            norm.applies().ifPresent(ofNorms::add);
            norm.demands().forEach(demand -> demand.unless().ifPresent(unless -> exceptions.add(unless.cell())));
        }
        ofNorms.addAll(exceptions);
        plan.aggravations().forEach(aggravation -> withoutCode.add(aggravation.cell()));
        ofNorms.addAll(withoutCode);
        for (Cell cell : plan.cells()) {
            Kind kind = Kind.of(cell.core().type());
            if (!ofNorms.contains(cell.index())) {
                // Lists and records are read where they are.
                definitions.put(
                        cell.index(),
                        kind == Kind.TABLE || kind == Kind.STRUCTURE
                                ? new Shape.Truth(cell.core().type(), 0)
                                : workspace.computed(cell.core().type()));
            }
        }
    }

    Plan plan() {
        return plan;
    }

    Form row() {
        return row.row();
    }

    Shape today() {
        return row.today();
    }

    Shape fact(int slot) {
        return row.fact(plan.facts().get(slot).declaration().id());
    }

    boolean isDefinition(int cell) {
        return definitions.containsKey(cell);
    }

    /** Whether a cell is the condition of an exception: one place alone reads it. */
    boolean isException(int cell) {
        return exceptions.contains(cell);
    }

    Shape definition(int cell) {
        Shape shape = definitions.get(cell);
        if (shape == null) {
            throw new IllegalArgumentException("no definition: cell " + cell);
        }
        return shape;
    }

    /** Notes that a rule reads the object in a slot of the row. */
    void read(int reference) {
        references.set(reference);
    }

    /** Whether any rule reads the object in a slot of the row. */
    boolean isRead(int reference) {
        return references.get(reference);
    }

    /** The form of the workspace, once every place in it is given away. */
    Form definitions() {
        return workspace.form(row.today());
    }

    /** A new slot of the workspace for a truth value. */
    int keep() {
        return workspace.state();
    }

    /** Whether a cell has a part in verdicts; circumstances that aggravate sanctions have none. */
    boolean hasCode(int cell) {
        return !withoutCode.contains(cell);
    }

    Core core(int cell) {
        return plan.cells().get(cell).core();
    }

    /** The value of a parameter; empty if it is unset. */
    Optional<Value> parameter(int slot) {
        return parameters.get(slot);
    }

    List<Integer> norms(NodeId clause) {
        return plan.normsOf().getOrDefault(clause, List.of());
    }
}
