package dev.proviso.dsl;

import dev.proviso.dsl.compiled.Row;
import dev.proviso.model.fact.Facts;
import java.util.function.Supplier;

/**
 * The facts about one app, laid out for a {@link Decider}. Immutable; it belongs to the decider that made it.
 */
public final class FactRow {

    private final Decider decider;
    private final Row row;
    private final Supplier<Facts> facts;

    FactRow(Decider decider, Row row, Supplier<Facts> facts) {
        this.decider = decider;
        this.row = row;
        this.facts = facts;
    }

    /** The facts as they were given. Those that were read from a text are read once more, with their places and all evidence. */
    public Facts facts() {
        return facts.get();
    }

    Decider decider() {
        return decider;
    }

    Row row() {
        return row;
    }
}
