package dev.proviso.model.diff.tree;

import dev.proviso.model.document.Node;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.NodeStatus;
import dev.proviso.model.document.NormalForm;
import dev.proviso.model.document.Revision;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The standing nodes of a revision, numbered from 0 in the order of the source. What hangs below a removed node hangs below the nearest
 * one that stands.
 */
public final class Tree {

    /** The parent of the topmost nodes. */
    public static final int ROOT = -1;

    private final List<Node> nodes = new ArrayList<>();
    private final Map<NodeId, Integer> numbers = new HashMap<>();
    private final List<List<Integer>> children = new ArrayList<>();
    private final List<Integer> topmost = new ArrayList<>();
    private int[] parents = new int[0];
    private int[] ends = new int[0];
    private int[][] words = new int[0][];
    private int[][] sorted = new int[0][];
    private int[] wordsBelow = new int[0];
    private int[] ownKeys = new int[0];
    private int[] keys = new int[0];

    private Tree() {}

    /** Two revisions laid out over one lexicon. Cost: linear in their words. */
    public static Trees of(Revision from, Revision to) {
        Lexicon lexicon = new Lexicon();
        Tree old = new Tree();
        Tree young = new Tree();
        old.lay(from);
        young.lay(to);
        old.read(lexicon);
        young.read(lexicon);
        lexicon.weigh(old.size() + young.size());
        return new Trees(old, young, lexicon);
    }

    /** Two revisions and their words. */
    public record Trees(Tree from, Tree to, Lexicon lexicon) {}

    private record Pending(Node node, int parent) {}

    private void lay(Revision revision) {
        List<Integer> parentOf = new ArrayList<>();
        // Explicit stack: a document may be nested deeper than the thread's stack allows.
        ArrayDeque<Pending> pending = new ArrayDeque<>();
        push(revision.nodes(), ROOT, pending);
        while (!pending.isEmpty()) {
            Pending next = pending.pop();
            int number = next.parent();
            if (next.node().lineage().status() != NodeStatus.REMOVED) {
                number = nodes.size();
                nodes.add(next.node());
                numbers.putIfAbsent(next.node().id(), number);
                parentOf.add(next.parent());
                children.add(new ArrayList<>(2));
                (next.parent() == ROOT ? topmost : children.get(next.parent())).add(number);
            }
            push(next.node().children(), number, pending);
        }
        parents = parentOf.stream().mapToInt(Integer::intValue).toArray();
        ends = new int[size()];
        for (int i = size() - 1; i >= 0; i--) {
            List<Integer> own = children.get(i);
            ends[i] = own.isEmpty() ? i + 1 : ends[own.get(own.size() - 1)];
        }
    }

    private static void push(List<Node> siblings, int parent, ArrayDeque<Pending> pending) {
        for (int i = siblings.size() - 1; i >= 0; i--) {
            pending.push(new Pending(siblings.get(i), parent));
        }
    }

    private void read(Lexicon lexicon) {
        words = new int[size()][];
        sorted = new int[size()][];
        wordsBelow = new int[size()];
        ownKeys = new int[size()];
        keys = new int[size()];
        for (int i = size() - 1; i >= 0; i--) {
            String heading = nodes.get(i).passage().heading();
            String text = nodes.get(i).text();
            words[i] = lexicon.read(heading + "\n" + text);
            sorted[i] = words[i].clone();
            Arrays.sort(sorted[i]);
            lexicon.count(sorted[i]);
            ownKeys[i] = lexicon.key(NormalForm.of(heading) + "\n" + NormalForm.of(text));
            List<Integer> shape = new ArrayList<>(List.of(ownKeys[i]));
            wordsBelow[i] = words[i].length;
            for (int child : children.get(i)) {
                shape.add(keys[child]);
                wordsBelow[i] += wordsBelow[child];
            }
            keys[i] = lexicon.key(shape);
        }
    }

    public int size() {
        return nodes.size();
    }

    public Node node(int number) {
        return nodes.get(number);
    }

    /** The number of a node; -1 if no node with this id stands. */
    public int number(NodeId id) {
        return numbers.getOrDefault(id, -1);
    }

    /** The number of the node above, or {@link #ROOT}. */
    public int parent(int number) {
        return parents[number];
    }

    /** The nodes below one, or the topmost ones for {@link #ROOT}. */
    public List<Integer> children(int number) {
        return number == ROOT ? topmost : children.get(number);
    }

    /** The number behind the last node below this one. */
    public int end(int number) {
        return ends[number];
    }

    /** The node's own words, heading first, in order. */
    public int[] words(int number) {
        return words[number];
    }

    /** The node's own words in the order of their numbers. */
    public int[] sortedWords(int number) {
        return sorted[number];
    }

    /** How many words stand in a node and below it. */
    public int wordsBelow(int number) {
        return wordsBelow[number];
    }

    /** Equal for two nodes exactly if their headings and texts are, in normal form. */
    public int ownKey(int number) {
        return ownKeys[number];
    }

    /** Equal for two nodes exactly if all the words in and below them are, and their division. */
    public int key(int number) {
        return keys[number];
    }
}
