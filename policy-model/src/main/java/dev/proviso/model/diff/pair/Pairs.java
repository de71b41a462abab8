package dev.proviso.model.diff.pair;

import dev.proviso.model.diff.match.Match;
import dev.proviso.model.diff.match.Match.Basis;
import dev.proviso.model.diff.match.Matching;
import dev.proviso.model.diff.tree.Likeness;
import dev.proviso.model.diff.tree.Tree;
import dev.proviso.model.diff.tree.Tree.Trees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pairs found so far. A node is in one pair at most; it may have further parts. Grows while the steps go; not shared. */
public final class Pairs {

    /** No node. */
    public static final int NONE = -2;

    private final Trees trees;
    private final int[] toOf;
    private final int[] fromOf;
    private final double[] confidence;
    private final Basis[] basis;
    private final List<Part> parts = new ArrayList<>();
    private final boolean[] fromIsPart;
    private final boolean[] toIsPart;

    Pairs(Trees trees) {
        this.trees = trees;
        toOf = new int[trees.from().size()];
        fromOf = new int[trees.to().size()];
        confidence = new double[fromOf.length];
        basis = new Basis[fromOf.length];
        fromIsPart = new boolean[toOf.length];
        toIsPart = new boolean[fromOf.length];
        Arrays.fill(toOf, NONE);
        Arrays.fill(fromOf, NONE);
    }

    /** A node that goes on as, or comes from, a part of a node that has a pair of its own or further parts. */
    public record Part(int from, int to, double confidence) {}

    public Trees trees() {
        return trees;
    }

    public Tree from() {
        return trees.from();
    }

    public Tree to() {
        return trees.to();
    }

    /** The new node that an old one became, or {@link #NONE}; the root is always itself. */
    public int toOf(int from) {
        return from == Tree.ROOT ? Tree.ROOT : toOf[from];
    }

    /** The old node that a new one was, or {@link #NONE}. */
    public int fromOf(int to) {
        return to == Tree.ROOT ? Tree.ROOT : fromOf[to];
    }

    /** On what the pair of a new node rests; only for one that has a pair. */
    public Basis basis(int to) {
        return basis[to];
    }

    public List<Part> parts() {
        return parts;
    }

    public boolean isFreeFrom(int from) {
        return toOf[from] == NONE && !fromIsPart[from];
    }

    public boolean isFreeTo(int to) {
        return fromOf[to] == NONE && !toIsPart[to];
    }

    /** How many nodes of both sides belong to nothing on the other. */
    public int countFree() {
        return (int) (IntStream.range(0, toOf.length).filter(this::isFreeFrom).count()
                + IntStream.range(0, fromOf.length).filter(this::isFreeTo).count());
    }

    /** Whether what stands above both is the same. */
    public boolean shareParents(int from, int to) {
        return toOf(from().parent(from)) == to().parent(to);
    }

    void pair(int from, int to, double sureness, Basis why) {
        toOf[from] = to;
        fromOf[to] = from;
        confidence[to] = sureness;
        basis[to] = why;
    }

    /** Pairs two subtrees of the same shape, node by node, where both nodes are free. */
    void pairAll(int from, int to) {
        for (int i = 0; i < from().end(from) - from; i++) {
            if (isFreeFrom(from + i) && isFreeTo(to + i)) {
                pair(from + i, to + i, 1, Basis.SAME_WORDS);
            }
        }
    }

    void addPart(int from, int to, double sureness) {
        parts.add(new Part(from, to, sureness));
        if (toOf[from] == NONE) {
            fromIsPart[from] = true;
        }
        if (fromOf[to] == NONE) {
            toIsPart[to] = true;
        }
    }

    Likeness likeness(int from, int to) {
        return Likeness.of(from().sortedWords(from), to().sortedWords(to), trees.lexicon());
    }

    /** The same pairs seen from the other side. */
    Pairs inverse() {
        Pairs inverse = new Pairs(new Trees(to(), from(), trees.lexicon()));
        for (int to = 0; to < fromOf.length; to++) {
            if (fromOf[to] != NONE) {
                inverse.pair(to, fromOf[to], confidence[to], basis[to]);
            }
        }
        parts.forEach(part -> inverse.addPart(part.to(), part.from(), part.confidence()));
        return inverse;
    }

    /** The pairs as a value. */
    public Matching matching() {
        List<Match> matches = new ArrayList<>();
        Map<Integer, List<Part>> partsOf = parts.stream().collect(Collectors.groupingBy(Part::to));
        for (int to = 0; to < fromOf.length; to++) {
            if (fromOf[to] != NONE) {
                matches.add(match(fromOf[to], to, confidence[to], basis[to]));
            }
            for (Part part : partsOf.getOrDefault(to, List.of())) {
                matches.add(match(part.from(), to, part.confidence(), Basis.PART));
            }
        }
        return new Matching(matches);
    }

    private Match match(int from, int to, double sureness, Basis why) {
        return new Match(from().node(from).id(), to().node(to).id(), Math.max(0, Math.min(1, sureness)), why);
    }
}
