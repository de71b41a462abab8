package dev.proviso.model.diff.pair;

import dev.proviso.model.diff.match.Match.Basis;
import dev.proviso.model.diff.tree.Tree;
import dev.proviso.model.document.NodeId;
import java.util.List;

/** Step 1: what people said of nodes, by giving the same id or by recording what was made of what. The words cannot overrule it. */
final class Curated {

    private Curated() {}

    static void pair(Pairs pairs) {
        Tree from = pairs.from();
        Tree to = pairs.to();
        for (int node = 0; node < to.size(); node++) {
            int old = from.number(to.node(node).id());
            if (old >= 0 && pairs.isFreeFrom(old)) {
                pairs.pair(old, node, pairs.likeness(old, node).score(), Basis.IDENTITY);
            }
        }
        for (int node = 0; node < to.size(); node++) {
            derive(pairs, node, to.node(node).lineage().derivedFrom());
        }
        for (int node = 0; node < from.size(); node++) {
            underive(pairs, node, from.node(node).lineage().derivedFrom());
        }
    }

    private static void derive(Pairs pairs, int node, List<NodeId> origins) {
        for (NodeId origin : origins) {
            int old = pairs.from().number(origin);
            if (old < 0 || pairs.toOf(old) == node) {
                continue;
            }
            if (pairs.isFreeFrom(old) && pairs.isFreeTo(node)) {
                pairs.pair(old, node, pairs.likeness(old, node).score(), Basis.IDENTITY);
            } else if (pairs.isFreeFrom(old) || pairs.isFreeTo(node)) {
                pairs.addPart(old, node, pairs.likeness(old, node).containment());
            }
        }
    }

    /** The same seen from the other side, so that a difference read backwards is the difference turned around. */
    private static void underive(Pairs pairs, int node, List<NodeId> origins) {
        for (NodeId origin : origins) {
            int young = pairs.to().number(origin);
            if (young < 0 || pairs.toOf(node) == young) {
                continue;
            }
            if (pairs.isFreeFrom(node) && pairs.isFreeTo(young)) {
                pairs.pair(node, young, pairs.likeness(node, young).score(), Basis.IDENTITY);
            } else if (pairs.isFreeFrom(node) || pairs.isFreeTo(young)) {
                pairs.addPart(node, young, pairs.likeness(node, young).containment());
            }
        }
    }
}
