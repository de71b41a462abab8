package dev.proviso.dsl.explain;

import dev.proviso.dsl.finding.Change;
import dev.proviso.dsl.interpret.Inputs;
import dev.proviso.model.fact.FactPath;
import dev.proviso.model.fact.FactValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of changes in the making.
 *
 * @param inputs with the changes made so far, and for each choice the first of its values
 * @param choices the values of which each would do, by the fact that is to have one of them
 * @param others the other changes
 * @param isComplete whether every condition has become a change that can be tried out
 */
record Draft(Inputs inputs, Map<FactPath, List<FactValue>> choices, List<Change> others, boolean isComplete) {

    Draft {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        others = List.copyOf(others);
    }

    /** No change at all. */
    static Draft of(Inputs inputs) {
        return new Draft(inputs, Map.of(), List.of(), true);
    }

    /** With one more change. Equal elements of a list are told once. */
    Draft with(Change change, Inputs changed) {
        List<Change> more = new ArrayList<>(others);
        if (!more.contains(change)) {
            more.add(change);
        }
        return new Draft(changed, choices, more, isComplete);
    }

    /** With a change that is left to those who make it, and so cannot be tried out. */
    Draft asking(Change change) {
        Draft more = with(change, inputs);
        return new Draft(inputs, choices, more.others, false);
    }

    /** With the values that a fact may have. */
    Draft withChoice(FactPath path, List<FactValue> values, Inputs changed) {
        Map<FactPath, List<FactValue>> more = new LinkedHashMap<>(choices);
        more.put(path, values);
        return new Draft(changed, more, others, isComplete);
    }

    boolean hasChoice(FactPath path) {
        return choices.containsKey(path);
    }
}
