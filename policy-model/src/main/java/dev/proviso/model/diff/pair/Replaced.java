package dev.proviso.model.diff.pair;

import dev.proviso.model.diff.match.Match.Basis;
import dev.proviso.model.diff.tree.Tree;

/**
 * Unrelated words under the same label in the same place, or alone under the same heading: the one was put in the place of the other.
 */
final class Replaced {

    /** With so much in common under the same label it was amended, however much. */
    private static final double SOMETHING = 0.25;

    private Replaced() {}

    static void pair(Pairs pairs) {
        pairChildren(pairs, Tree.ROOT, Tree.ROOT);
        for (int from = 0; from < pairs.from().size(); from++) {
            int to = pairs.toOf(from);
            if (to != Pairs.NONE) {
                pairChildren(pairs, from, to);
            }
        }
    }

    private static void pairChildren(Pairs pairs, int from, int to) {
        for (Gaps.Gap gap : Gaps.between(pairs, from, to)) {
            for (int old : gap.from()) {
                gap.to().stream()
                        .filter(young -> pairs.isFreeTo(young) && isSamePlace(pairs, old, young))
                        .filter(young -> pairs.from().node(old).getClass()
                                == pairs.to().node(young).getClass())
                        .findFirst()
                        .ifPresent(young -> pair(pairs, old, young));
            }
        }
    }

    private static void pair(Pairs pairs, int old, int young) {
        double likeness = pairs.likeness(old, young).dice();
        pairs.pair(old, young, likeness, likeness >= SOMETHING ? Basis.CONTEXT : Basis.PLACE);
    }

    private static boolean isSamePlace(Pairs pairs, int old, int young) {
        return Surroundings.sameLabel(pairs, old, young)
                || (isAloneUnderHeading(pairs.from(), old) && isAloneUnderHeading(pairs.to(), young));
    }

    private static boolean isAloneUnderHeading(Tree tree, int node) {
        int parent = tree.parent(node);
        return parent != Tree.ROOT
                && tree.children(parent).size() == 1
                && tree.node(node).label().isEmpty()
                && !tree.node(parent).passage().heading().isEmpty();
    }
}
