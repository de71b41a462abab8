package dev.proviso.model.diff;

import dev.proviso.model.diff.Changes.Placed;
import dev.proviso.model.diff.number.Numeral.Style;
import dev.proviso.model.diff.number.Shift;
import dev.proviso.model.diff.pair.Pairs;
import dev.proviso.model.diff.tree.Tree;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds labels that went on counting because of one thing that happened in front of them: all in a row, all by as much; and those of a
 * document that took the number of their section in front of them. What was amended
 * between them is told by itself and does not end the row.
 */
final class Cascades {

    private static final int ANY_PARENT = -1;
    private static final String SOME_PREFIX = ".";

    private final Pairs pairs;
    private final Map<Row, Integer> rows = new HashMap<>();
    private final Map<Shift, Integer> continuations = new HashMap<>();

    Cascades(Pairs pairs) {
        this.pairs = pairs;
    }

    /** Labels under one pair of parents, in one style, that are further by as much. */
    private record Row(
            int oldParent,
            int newParent,
            Optional<Relabelling> why,
            Style style,
            String oldPrefix,
            String newPrefix,
            int by) {}

    /**
     * The group that a change goes into, if all that it says is that the count went on.
     *
     * @param next the number of the group to open where it is the first one of its row
     */
    Optional<Integer> groupOf(Placed placed, int next) {
        Change change = placed.change();
        if (!change.kinds().equals(Set.of(ChangeKind.RELABELLED))
                || !change.marks().isEmpty()) {
            return Optional.empty();
        }
        return shift(change).map(shift -> {
            int group = rows.computeIfAbsent(
                    row(placed, shift),
                    any -> startsItsParent(placed) ? continuations.getOrDefault(shift, next) : next);
            continuations.put(shift.next(), group);
            return group;
        });
    }

    /** How far the label of a change went on; empty if one has no label, or they are written in different styles. */
    static Optional<Shift> shift(Change change) {
        return change.from()
                .get(0)
                .label()
                .flatMap(old -> change.to().get(0).label().flatMap(young -> Shift.between(old, young)));
    }

    private Row row(Placed placed, Shift shift) {
        if (isNested(shift)) {
            boolean isNew = shift.before().prefix().isEmpty();
            return new Row(
                    ANY_PARENT,
                    ANY_PARENT,
                    placed.change().relabelling(),
                    shift.style(),
                    isNew ? "" : SOME_PREFIX,
                    isNew ? SOME_PREFIX : "",
                    0);
        }
        return new Row(
                pairs.from().parent(placed.from()),
                pairs.to().parent(placed.to()),
                placed.change().relabelling(),
                shift.style(),
                shift.before().prefix(),
                shift.after().prefix(),
                shift.by());
    }

    /** Whether all that changed is that the number of the section is, or was, a part of the label: 2 became 3.2. So is a document numbered. */
    private static boolean isNested(Shift shift) {
        return shift.by() == 0
                && shift.before().prefix().isEmpty() != shift.after().prefix().isEmpty();
    }

    /** Whether no label stands in front under the same parent: then the count may come from another section, where clauses are numbered through. */
    private boolean startsItsParent(Placed placed) {
        return isFirstLabelled(pairs.from(), placed.from()) && isFirstLabelled(pairs.to(), placed.to());
    }

    private static boolean isFirstLabelled(Tree tree, int node) {
        for (int sibling : tree.children(tree.parent(node))) {
            if (tree.node(sibling).label().isPresent()) {
                return sibling == node;
            }
        }
        return false;
    }
}
