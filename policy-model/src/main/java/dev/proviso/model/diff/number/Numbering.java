package dev.proviso.model.diff.number;

import dev.proviso.model.diff.number.Numeral.Style;
import dev.proviso.model.diff.tree.Tree;
import dev.proviso.model.document.Label;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The labels that counting would give to the nodes of a revision. */
public final class Numbering {

    /** How far back the count is looked for that goes on from another section. */
    private static final int FAR = 200;

    private final Tree tree;

    public Numbering(Tree tree) {
        this.tree = tree;
    }

    /**
     * The styles in which a node's label is the one that counting gives it: one more than the label before it, under the prefix of its
     * parent. Empty if it has no label, or one that does not follow.
     */
    public Set<Style> countedIn(int node) {
        Set<Style> styles = EnumSet.noneOf(Style.class);
        for (Numeral numeral : read(node)) {
            if (follows(node, numeral)) {
                styles.add(numeral.style());
            }
        }
        return styles;
    }

    private List<Numeral> read(int node) {
        return tree.node(node).label().map(Label::text).map(Numeral::read).orElse(List.of());
    }

    private boolean follows(int node, Numeral numeral) {
        List<Integer> siblings = tree.children(tree.parent(node));
        for (int i = Collections.binarySearch(siblings, node) - 1; i >= 0; i--) {
            // Between 3.1 and 3.2 there may stand 3.1.1, where a document is not divided as deep as its numbers go.
            if (read(siblings.get(i)).stream().anyMatch(numeral::isOfSameRow)) {
                return isNext(siblings.get(i), numeral);
            }
        }
        return hasPrefixOfParent(node, numeral) && (numeral.value() == 1 || goesOn(node, numeral));
    }

    private boolean isNext(int before, Numeral numeral) {
        return read(before).contains(new Numeral(numeral.style(), numeral.prefix(), numeral.value() - 1));
    }

    private boolean hasPrefixOfParent(int node, Numeral numeral) {
        int parent = tree.parent(node);
        if (numeral.prefix().isEmpty() || parent == Tree.ROOT) {
            return true;
        }
        String above = tree.node(parent).label().map(Label::text).orElse("");
        return above.isEmpty() || numeral.prefix().equals(above + ".");
    }

    /** Whether the count goes on from the section before, as where clauses are numbered through. */
    private boolean goesOn(int node, Numeral numeral) {
        for (int i = node - 1; i >= 0 && i > node - FAR; i--) {
            if (tree.node(i).getClass() == tree.node(node).getClass() && isNext(i, numeral)) {
                return true;
            }
        }
        return false;
    }
}
