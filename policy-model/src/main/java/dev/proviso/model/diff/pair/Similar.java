package dev.proviso.model.diff.pair;

import dev.proviso.model.diff.match.Match.Basis;
import dev.proviso.model.diff.tree.Likeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Step 3: like words. Candidates come from an index of rare words and word pairs; the best assignment is found within each group of nodes
 * that compete for each other.
 */
final class Similar {

    /** From here on words alone are enough. */
    static final double ALONE = 0.6;
    /** Below, words are unrelated; in between, the surroundings must agree. */
    static final double WITH_CONTEXT = 0.4;
    /** What must be alike to be taken for moved under another parent. */
    private static final double ELSEWHERE = 0.7;

    private static final int FEW_WORDS = 5;
    private static final double OF_AGREEMENT = 0.04;
    /** A group with more rows or columns is assigned greedily. */
    private static final int LARGE_GROUP = 60;

    private final Pairs pairs;
    private final Budget budget;

    private Similar(Pairs pairs, Budget budget) {
        this.pairs = pairs;
        this.budget = budget;
    }

    private record Edge(int from, int to, double score, int agreement) {
        double worth() {
            return score + OF_AGREEMENT * agreement;
        }
    }

    static void pair(Pairs pairs, Budget budget) {
        Similar step = new Similar(pairs, budget);
        List<Edge> edges = step.edges();
        for (List<Edge> group : groups(edges)) {
            step.assign(group);
        }
    }

    private List<Edge> edges() {
        Candidates candidates = new Candidates(pairs);
        List<Edge> edges = new ArrayList<>();
        for (int from = 0; from < pairs.from().size(); from++) {
            if (!pairs.isFreeFrom(from) || pairs.from().words(from).length == 0) {
                continue;
            }
            for (int to : candidates.of(from)) {
                if (!budget.take(pairs.from().words(from).length + pairs.to().words(to).length)) {
                    return edges;
                }
                consider(from, to, edges);
            }
        }
        return edges;
    }

    private void consider(int from, int to, List<Edge> edges) {
        Likeness likeness = pairs.likeness(from, to);
        int agreement = Surroundings.agreement(pairs, from, to);
        int words = Math.min(pairs.from().words(from).length, pairs.to().words(to).length);
        boolean isShort = words < FEW_WORDS;
        double score = isShort ? likeness.dice() : likeness.score();
        boolean near = agreement >= 2;
        boolean enough;
        if (near) {
            enough = score >= ALONE || (score >= WITH_CONTEXT && agreement >= 3);
        } else {
            enough = !isShort
                    && (likeness.dice() >= ELSEWHERE || (likeness.dice() >= ALONE && parentsAreOpen(from, to)));
        }
        if (enough) {
            edges.add(new Edge(from, to, score, agreement));
        }
    }

    /** Whether nothing is known yet that would speak against the same parent. */
    private boolean parentsAreOpen(int from, int to) {
        return pairs.toOf(pairs.from().parent(from)) == Pairs.NONE
                || pairs.fromOf(pairs.to().parent(to)) == Pairs.NONE;
    }

    /** Edges that share a node, directly or through others, in one group. */
    private static List<List<Edge>> groups(List<Edge> edges) {
        Map<Integer, Integer> leaders = new TreeMap<>();
        for (Edge edge : edges) {
            join(leaders, edge.from(), -1 - edge.to());
        }
        Map<Integer, List<Edge>> groups = new TreeMap<>();
        for (Edge edge : edges) {
            groups.computeIfAbsent(leader(leaders, edge.from()), any -> new ArrayList<>())
                    .add(edge);
        }
        return List.copyOf(groups.values());
    }

    private static void join(Map<Integer, Integer> leaders, int one, int other) {
        int a = leader(leaders, one);
        int b = leader(leaders, other);
        if (a != b) {
            leaders.put(Math.min(a, b), Math.max(a, b));
        }
    }

    private static int leader(Map<Integer, Integer> leaders, int member) {
        int at = member;
        for (Integer next = leaders.get(at); next != null; next = leaders.get(at)) {
            at = next;
        }
        if (at != member) {
            leaders.put(member, at);
        }
        return at;
    }

    private void assign(List<Edge> group) {
        List<Integer> rows = group.stream().map(Edge::from).distinct().sorted().toList();
        List<Integer> columns = group.stream().map(Edge::to).distinct().sorted().toList();
        if (Math.max(rows.size(), columns.size()) > LARGE_GROUP) {
            assignGreedily(group);
            return;
        }
        Edge[][] edges = new Edge[rows.size()][columns.size()];
        double[][] worth = new double[rows.size()][columns.size()];
        for (Edge edge : group) {
            int row = rows.indexOf(edge.from());
            int column = columns.indexOf(edge.to());
            edges[row][column] = edge;
            worth[row][column] = edge.worth();
        }
        int[] best = Assignment.best(worth);
        for (int row = 0; row < best.length; row++) {
            if (best[row] >= 0) {
                accept(edges[row][best[row]]);
            }
        }
    }

    private void assignGreedily(List<Edge> group) {
        group.stream()
                .sorted(Comparator.comparingDouble((Edge edge) -> -edge.worth())
                        .thenComparingInt(edge -> Math.abs(edge.from() - edge.to()))
                        .thenComparingInt(Edge::from))
                .filter(edge -> pairs.isFreeFrom(edge.from()) && pairs.isFreeTo(edge.to()))
                .forEach(this::accept);
    }

    private void accept(Edge edge) {
        Basis basis = edge.score() >= ALONE ? Basis.SIMILAR_WORDS : Basis.CONTEXT;
        pairs.pair(edge.from(), edge.to(), edge.score(), basis);
    }
}
