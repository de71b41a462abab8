package dev.proviso.model.diff.pair;

import dev.proviso.model.diff.match.Match.Basis;
import dev.proviso.model.diff.tree.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Step 6 where no part has a pair yet: a paragraph that became several under another heading, or a list that became one paragraph. Parts
 * are told by pairs of neighbouring words, which nothing else has. The greatest part goes on as the whole.
 */
final class Rebuilt {

    private static final int ENOUGH_WORDS = 4;
    /** A pair of words that more texts have tells nothing. */
    private static final int COMMON = 3;
    /** How many of a part's pairs of words must stand in the whole. */
    private static final double FROM_THERE = 0.6;
    /** How much of the whole all its parts must make up. */
    private static final double MADE_UP = 0.5;
    /** How far from each other the first and the last part may stand. */
    private static final int WINDOW = 16;

    private final Tree whole;
    private final Tree parts;

    private Rebuilt(Tree whole, Tree parts) {
        this.whole = whole;
        this.parts = parts;
    }

    static void pair(Pairs pairs, Budget budget) {
        new Rebuilt(pairs.from(), pairs.to())
                .find(pairs::isFreeFrom, pairs::isFreeTo, budget)
                .forEach((whole, found) -> {
                    pairs.pair(whole, found.greatest(), found.share(), Basis.CONTEXT);
                    found.others().forEach(part -> pairs.addPart(whole, part, found.share()));
                });
        new Rebuilt(pairs.to(), pairs.from())
                .find(pairs::isFreeTo, pairs::isFreeFrom, budget)
                .forEach((whole, found) -> {
                    pairs.pair(found.greatest(), whole, found.share(), Basis.CONTEXT);
                    found.others().forEach(part -> pairs.addPart(part, whole, found.share()));
                });
    }

    /**
     * The parts that make up a whole.
     *
     * @param share how much of it
     */
    private record Found(int greatest, List<Integer> others, double share) {}

    private Map<Integer, Found> find(IntPredicate isFreeWhole, IntPredicate isFreePart, Budget budget) {
        Map<Long, List<Integer>> index = new HashMap<>();
        for (int node = 0; node < whole.size(); node++) {
            if (isFreeWhole.test(node) && budget.take(whole.words(node).length)) {
                for (long pair : wordPairs(whole.words(node))) {
                    index.computeIfAbsent(pair, any -> new ArrayList<>(1)).add(node);
                }
            }
        }
        Map<Integer, List<Integer>> partsOf = new TreeMap<>();
        for (int node = 0; node < parts.size(); node++) {
            boolean isLong = parts.words(node).length >= ENOUGH_WORDS;
            if (isLong && isFreePart.test(node) && budget.take(parts.words(node).length)) {
                int origin = origin(wordPairs(parts.words(node)), index);
                if (origin >= 0 && parts.words(node).length < whole.words(origin).length) {
                    partsOf.computeIfAbsent(origin, any -> new ArrayList<>()).add(node);
                }
            }
        }
        Map<Integer, Found> found = new TreeMap<>();
        partsOf.forEach((node, of) -> {
            double share =
                    of.stream().mapToInt(part -> parts.words(part).length).sum() / (double) whole.words(node).length;
            boolean isTogether = of.get(of.size() - 1) - of.get(0) <= WINDOW;
            if (of.size() > 1 && isTogether && share >= MADE_UP) {
                int greatest = of.stream()
                        .max(Comparator.comparingInt((Integer part) -> parts.words(part).length)
                                .thenComparingInt(part -> -part))
                        .orElseThrow();
                found.put(
                        node,
                        new Found(
                                greatest,
                                of.stream().filter(part -> part != greatest).toList(),
                                Math.min(1, share)));
            }
        });
        return found;
    }

    /** The whole that most of the word pairs stand in; -1 if there is none. */
    private static int origin(Set<Long> wordPairs, Map<Long, List<Integer>> index) {
        Map<Integer, Integer> votes = new TreeMap<>();
        for (long pair : wordPairs) {
            List<Integer> wholes = index.getOrDefault(pair, List.of());
            if (wholes.size() <= COMMON) {
                wholes.forEach(node -> votes.merge(node, 1, Integer::sum));
            }
        }
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= FROM_THERE * wordPairs.size())
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    private static Set<Long> wordPairs(int[] words) {
        Set<Long> pairs = new LinkedHashSet<>();
        for (int i = 1; i < words.length; i++) {
            pairs.add((long) words[i - 1] << 32 | words[i]);
        }
        return pairs;
    }
}
