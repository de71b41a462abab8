package dev.proviso.model.diff.pair;

import dev.proviso.model.diff.tree.Tree;
import dev.proviso.model.document.Revision;

/** Finds which node became which. */
public final class Pairing {

    private Pairing() {}

    /**
     * Pairs the nodes of two revisions. Cost: about linear in their words, as long as most of them did not change.
     *
     * @param curatedIds whether equal ids were given by people
     * @param budget taken from; once it is used up, what has no pair stays without
     */
    public static Paired pair(Revision from, Revision to, boolean curatedIds, Budget budget) {
        // Ties are broken by order, so both directions are computed in the same one: read backwards, the result is the
        // same.
        if (order(from, to) > 0) {
            return pairInOrder(to, from, curatedIds, budget).inverse();
        }
        return pairInOrder(from, to, curatedIds, budget);
    }

    private static int order(Revision from, Revision to) {
        int texts = from.text().compareTo(to.text());
        return texts != 0 ? texts : from.id().value().compareTo(to.id().value());
    }

    private static Paired pairInOrder(Revision from, Revision to, boolean curatedIds, Budget budget) {
        Pairs pairs = new Pairs(Tree.of(from, to));
        if (curatedIds) {
            Curated.pair(pairs);
        }
        Identical.pair(pairs);
        Containers.pair(pairs);
        Gaps.pair(pairs, budget, Similar.ALONE);
        Containers.pair(pairs);
        Similar.pair(pairs, budget);
        Containers.pair(pairs);
        Gaps.pair(pairs, budget, Similar.WITH_CONTEXT);
        Containers.pair(pairs);
        Gaps.pair(pairs, budget, Similar.WITH_CONTEXT);
        Headings.pair(pairs);
        Divided.pair(pairs, budget);
        Rebuilt.pair(pairs, budget);
        Containers.pair(pairs);
        Replaced.pair(pairs);
        return new Paired(pairs, Moves.of(pairs));
    }
}
