package dev.proviso.analysis.prove;

import dev.proviso.analysis.symbolic.Condition;
import dev.proviso.analysis.symbolic.Elements;
import dev.proviso.dsl.interpret.Step;
import dev.proviso.dsl.interpret.Trace;
import dev.proviso.dsl.plan.Core;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Which truth values nodes had in an evaluation, for which elements. */
final class Sightings {

    /** @param elements which element each quantifier around a node was looking at */
    private record Sighting(Step step, Elements elements) {}

    private final IdentityHashMap<Core, List<Sighting>> seen = new IdentityHashMap<>();

    private Sightings(List<Condition.Wanted> wanted) {
        wanted.forEach(one -> seen.put(one.node(), new ArrayList<>()));
    }

    /** Whether all wanted nodes had their truth values, for elements that agree. */
    static boolean areThere(Trace trace, List<Condition.Wanted> wanted) {
        Sightings sightings = new Sightings(wanted);
        trace.cells().values().forEach(step -> sightings.collect(step, Elements.NONE));
        return sightings.agree(wanted, 0, Elements.NONE);
    }

    private void collect(Step step, Elements elements) {
        List<Sighting> sightings = seen.get(step.core());
        if (sightings != null) {
            sightings.add(new Sighting(step, elements));
        }
        boolean isBinder = step.core() instanceof Core.Quantified || step.core() instanceof Core.Count;
        for (int i = 0; i < step.parts().size(); i++) {
            // The first part of a quantifier is its domain; then comes one for each element.
            Elements inner = isBinder && i > 0 ? elements.with(step.core(), i - 1) : elements;
            collect(step.parts().get(i), inner);
        }
    }

    private boolean agree(List<Condition.Wanted> wanted, int from, Elements elements) {
        if (from == wanted.size()) {
            return true;
        }
        Condition.Wanted next = wanted.get(from);
        for (Sighting sighting : seen.getOrDefault(next.node(), List.of())) {
            if (sighting.step().datum().truth() == next.truth()
                    && sighting.elements().agree(elements)
                    && agree(wanted, from + 1, elements.and(sighting.elements()))) {
                return true;
            }
        }
        return false;
    }
}
