package dev.proviso.dsl.interpret;

import dev.proviso.dsl.plan.Core;

/** Watches an evaluation. Calls nest: each {@code enter} has its {@code leave}, unless the cell runs out of steps. */
interface Tracer {

    /** Sees nothing. */
    Tracer NONE = new Tracer() {
        @Override
        public void enter(Core core, Scope scope) {}

        @Override
        public void leave(Datum datum) {}
    };

    void enter(Core core, Scope scope);

    void leave(Datum datum);
}
