package dev.proviso.model.diff.patch;

import dev.proviso.model.document.Clause;
import dev.proviso.model.document.Item;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A node without those below it.
 *
 * @param depth how many nodes are above it
 * @param node has no children
 */
public record Leaf(int depth, Node node) {

    private record Pending(int depth, Node node) {}

    /** All nodes below some, in order. */
    static List<Leaf> of(List<Node> nodes) {
        List<Leaf> leaves = new ArrayList<>();
        // Explicit stack: a document may be nested deeper than the thread's stack allows.
        ArrayDeque<Pending> pending = new ArrayDeque<>();
        push(nodes, 0, pending);
        while (!pending.isEmpty()) {
            Pending next = pending.pop();
            leaves.add(new Leaf(next.depth(), with(next.node(), List.of())));
            push(next.node().children(), next.depth() + 1, pending);
        }
        return leaves;
    }

    private static void push(List<Node> siblings, int depth, ArrayDeque<Pending> pending) {
        for (int i = siblings.size() - 1; i >= 0; i--) {
            pending.push(new Pending(depth, siblings.get(i)));
        }
    }

    /** The tree whose nodes these are, in order. */
    static List<Node> tree(List<Leaf> leaves) {
        List<List<Node>> open = new ArrayList<>();
        for (int i = leaves.size() - 1; i >= 0; i--) {
            int depth = leaves.get(i).depth();
            while (open.size() <= depth + 1) {
                open.add(new ArrayList<>());
            }
            List<Node> children = open.set(depth + 1, new ArrayList<>());
            // Backwards, so each node comes when all below it are there; a list is turned around once it is complete.
            Collections.reverse(children);
            open.get(depth).add(with(leaves.get(i).node(), children));
        }
        if (open.isEmpty()) {
            return List.of();
        }
        Collections.reverse(open.get(0));
        return open.get(0);
    }

    private static Node with(Node node, List<Node> children) {
        if (node instanceof Section section) {
            return new Section(
                    section.id(), section.label(), section.passage(), children, section.notes(), section.lineage());
        }
        if (node instanceof Clause clause) {
            return new Clause(
                    clause.id(), clause.label(), clause.passage(), children, clause.notes(), clause.lineage());
        }
        if (node instanceof Item item) {
            return new Item(item.id(), item.label(), item.passage(), children, item.notes(), item.lineage());
        }
        return (Paragraph) node;
    }
}
