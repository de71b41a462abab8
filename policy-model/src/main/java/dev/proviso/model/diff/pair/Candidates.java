package dev.proviso.model.diff.pair;

import dev.proviso.model.diff.tree.Lexicon;
import dev.proviso.model.diff.tree.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which new nodes an old one could have become: those that share rare words or word pairs with it, and those that stand where it stood.
 * Only free nodes are in the index, so it is small where little changed.
 */
final class Candidates {

    private static final int BEST = 8;
    /** A feature that more nodes have tells nothing. */
    private static final int COMMON = 48;

    private static final int FEATURES = 32;

    private final Pairs pairs;
    private final Map<Long, List<Integer>> index = new HashMap<>();

    Candidates(Pairs pairs) {
        this.pairs = pairs;
        for (int to = 0; to < pairs.to().size(); to++) {
            if (pairs.isFreeTo(to)) {
                for (long feature : features(pairs.to(), to)) {
                    index.computeIfAbsent(feature, any -> new ArrayList<>(2)).add(to);
                }
            }
        }
    }

    /** Words, and pairs of neighbouring words. */
    private static Set<Long> features(Tree tree, int node) {
        int[] words = tree.words(node);
        Set<Long> features = new LinkedHashSet<>();
        for (int i = 0; i < words.length; i++) {
            features.add((long) words[i]);
            if (i > 0) {
                features.add(((long) words[i - 1] + 1) << 32 | words[i]);
            }
        }
        return features;
    }

    private static double weight(long feature, Lexicon lexicon) {
        int second = (int) feature;
        int first = (int) (feature >> 32) - 1;
        return lexicon.weight(second) + (first < 0 ? 0 : lexicon.weight(first));
    }

    private record Rare(List<Integer> nodes, double weight) {}

    /** The best candidates, in the order of the new revision. */
    List<Integer> of(int from) {
        List<Rare> rare = new ArrayList<>();
        for (long feature : features(pairs.from(), from)) {
            List<Integer> nodes = index.getOrDefault(feature, List.of());
            if (!nodes.isEmpty() && nodes.size() <= COMMON) {
                rare.add(new Rare(nodes, weight(feature, pairs.trees().lexicon())));
            }
        }
        rare.sort(Comparator.comparingInt(feature -> feature.nodes().size()));
        Map<Integer, Double> votes = new HashMap<>();
        for (Rare feature : rare.subList(0, Math.min(FEATURES, rare.size()))) {
            for (int node : feature.nodes()) {
                votes.merge(node, feature.weight(), Double::sum);
            }
        }
        List<Integer> best = new ArrayList<>(votes.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Double> vote) -> -vote.getValue())
                        .thenComparingInt(Map.Entry::getKey))
                .limit(BEST)
                .map(Map.Entry::getKey)
                .toList());
        inPlace(from).stream().filter(node -> !best.contains(node)).forEach(best::add);
        return best.stream().sorted().toList();
    }

    /** The free nodes next to the counterparts of its neighbours, and those of its label, under the counterpart of its parent. */
    private List<Integer> inPlace(int from) {
        int parent = pairs.toOf(pairs.from().parent(from));
        if (parent == Pairs.NONE) {
            return List.of();
        }
        List<Integer> siblings = pairs.to().children(parent);
        if (siblings.size() > COMMON) {
            return List.of();
        }
        return siblings.stream()
                .filter(pairs::isFreeTo)
                .filter(node -> pairs.to().words(node).length > 0)
                .filter(node -> Surroundings.agreement(pairs, from, node) > 2)
                .toList();
    }
}
