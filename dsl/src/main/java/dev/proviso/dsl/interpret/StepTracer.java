package dev.proviso.dsl.interpret;

import dev.proviso.dsl.plan.Core;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Keeps every step of the evaluation of one cell. */
final class StepTracer implements Tracer {

    private record Open(Core core, Scope scope, List<Step> parts) {}

    private final Deque<Open> path = new ArrayDeque<>();
    private final List<Step> finished = new ArrayList<>();

    @Override
    public void enter(Core core, Scope scope) {
        path.push(new Open(core, scope, new ArrayList<>()));
    }

    @Override
    public void leave(Datum datum) {
        Open open = path.pop();
        Step step = new Step(open.core(), open.scope(), datum, open.parts());
        if (path.isEmpty()) {
            finished.add(step);
        } else {
            path.element().parts().add(step);
        }
    }

    /** The step of the whole cell: one without parts if it ran out of steps. */
    Step root(Core core, Datum datum) {
        return finished.isEmpty() ? new Step(core, Scope.outermost(), datum, List.of()) : finished.get(0);
    }
}
