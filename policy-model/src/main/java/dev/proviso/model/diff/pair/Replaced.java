package dev.proviso.model.diff.pair;

import dev.proviso.model.diff.match.Match.Basis;
import dev.proviso.model.diff.tree.Tree;

/** Unrelated words under the same label in the same place: the one was put in the place of the other. */
final class Replaced {

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
                        .filter(young -> Surroundings.sameLabel(pairs, old, young) && pairs.isFreeTo(young))
                        .filter(young -> pairs.from().node(old).getClass()
                                == pairs.to().node(young).getClass())
                        .findFirst()
                        .ifPresent(young -> pairs.pair(
                                old, young, pairs.likeness(old, young).dice(), Basis.PLACE));
            }
        }
    }
}
