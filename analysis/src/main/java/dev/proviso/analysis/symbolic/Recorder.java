package dev.proviso.analysis.symbolic;

import dev.proviso.dsl.plan.Core;
import org.logicng.formulas.Formula;

/** Is told what nodes come to, for each combination of elements that their variables stand for, and may have it otherwise. */
interface Recorder {

    /** Wants to know nothing. */
    Recorder NONE = (core, elements, exists, symbol) -> symbol;

    /**
     * A node was evaluated.
     *
     * @param elements which element each quantifier or count around the node is looking at, by node
     * @param exists under which there are these elements
     * @return what the node comes to for those that read it
     */
    Symbol saw(Core core, Elements elements, Formula exists, Symbol symbol);
}
