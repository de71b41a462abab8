package dev.proviso.dsl.compiled;

import dev.proviso.dsl.plan.Core;

/**
 * What has to be computed before what: a definition or a norm is one level above the highest that it reads. Those of one level can be
 * computed in any order.
 */
final class Levels {

    /** Of what reads nothing but facts. */
    static final int LOWEST = 0;

    private final Layouts layouts;
    /** By cell and by norm; {@link #LOWEST} where nothing is kept. */
    private final int[] cells;

    private final int[] norms;

    Levels(Layouts layouts) {
        this.layouts = layouts;
        this.cells = new int[layouts.plan().cells().size()];
        this.norms = new int[layouts.plan().norms().size()];
    }

    /** The level of a definition. What it reads must have been asked for before. */
    int ofDefinition(int cell) {
        int level = above(layouts.core(cell));
        cells[cell] = level;
        return level;
    }

    /** The level of a norm, whose conditions are given. What they read must have been asked for before. */
    int ofNorm(int index, Iterable<Core> conditions) {
        int level = LOWEST + 1;
        for (Core condition : conditions) {
            level = Math.max(level, above(condition));
        }
        norms[index] = level;
        return level;
    }

    private int above(Core core) {
        int level = LOWEST + 1;
        if (core instanceof Core.CellRead read) {
            // What is not kept is written where it is read.
            level = cells[read.cell()] > LOWEST ? cells[read.cell()] + 1 : above(layouts.core(read.cell()));
        } else if (core instanceof Core.Outcome outcome) {
            for (int norm : layouts.norms(outcome.clause())) {
                level = Math.max(level, norms[norm] + 1);
            }
        }
        for (Core part : Parts.of(core)) {
            level = Math.max(level, above(part));
        }
        return level;
    }
}
