package dev.proviso.dsl.explain;

import dev.proviso.dsl.finding.Remedy;
import dev.proviso.dsl.interpret.Datum;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.dsl.plan.FactSlot;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the facts of which one other value mends a clause, by trying each value of those that have few. A search along the rule does
 * not see all of them: to change a fact for one condition's sake may turn others around that were not to be changed.
 */
final class SingleChanges {

    /** How many values are tried in all. */
    private static final int TRIALS = 2_000;

    /** How many values a fact may have to be tried. */
    private static final int VALUES = 64;

    private final Case question;
    private final Knowledge knowledge;
    private final Declared declared;
    private final Latitude latitude;
    private final WayAlgebra algebra;

    SingleChanges(Case question, Knowledge knowledge, Declared declared, Latitude latitude, WayAlgebra algebra) {
        this.question = question;
        this.knowledge = knowledge;
        this.declared = declared;
        this.latitude = latitude;
        this.algebra = algebra;
    }

    /** The remedies that consist in another value of one fact. */
    List<Remedy> find(Inputs inputs) {
        Trials trials = new Trials(question, inputs, knowledge);
        List<Remedy> found = new ArrayList<>();
        int trialsLeft = TRIALS;
        for (FactPath path : paths(inputs)) {
            List<FactValue> values = declared.cases(path, VALUES);
            trialsLeft -= values.size();
            if (trialsLeft < 0) {
                algebra.noteLimit();
                break;
            }
            if (!values.isEmpty()) {
                Inputs changed = knowledge.with(inputs, path, values.get(0));
                trials.mended(Draft.of(inputs).withChoice(path, values, changed))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** All that the clause may depend on, down to the parts of records. */
    private List<FactPath> paths(Inputs inputs) {
        List<FactPath> paths = new ArrayList<>();
        for (FactSlot slot : question.facts()) {
            FactPath path = FactPath.of(slot.declaration().id());
            knowledge.at(inputs, path).ifPresent(datum -> collect(path, datum, paths));
        }
        paths.removeIf(path -> !latitude.allowsChange(inputs, path));
        return paths;
    }

    private static void collect(FactPath path, Datum datum, List<FactPath> paths) {
        if (datum instanceof Datum.RecordOf structure) {
            structure.fields().forEach((name, field) -> collect(path.field(name), field, paths));
        } else if (datum instanceof Datum.ListOf list) {
            list.elements().forEach(element -> element.place().ifPresent(place -> collect(place, element, paths)));
        }
        paths.add(path);
    }
}
