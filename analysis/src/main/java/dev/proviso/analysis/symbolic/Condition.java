package dev.proviso.analysis.symbolic;

import dev.proviso.dsl.finding.Truth;
import dev.proviso.dsl.finding.Verdict;
import dev.proviso.dsl.plan.Core;
import java.util.List;

/** What may be so of an app under one or more plans; these are told by their number in the question. */
public sealed interface Condition {

    /** A norm has a verdict. */
    record Outcome(int plan, int norm, Verdict verdict) implements Condition {}

    /**
     * Nodes have truth values, all of them at once: nodes inside one quantifier for the same element.
     *
     * @param cells where the nodes are
     */
    record Truths(int plan, List<Integer> cells, List<Wanted> wanted) implements Condition {
        public Truths {
            cells = List.copyOf(cells);
            wanted = List.copyOf(wanted);
        }
    }

    /**
     * A truth value of a node.
     *
     * @param node the very object
     */
    record Wanted(Core node, Truth truth) {}

    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }
    }
}
