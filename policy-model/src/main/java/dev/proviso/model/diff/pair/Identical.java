package dev.proviso.model.diff.pair;

import dev.proviso.model.diff.match.Match.Basis;
import dev.proviso.model.diff.tree.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Step 2: the same words are the same provision. Whole subtrees before single nodes, large before small, unique before repeated; what is
 * repeated goes by its surroundings. What has fewer than {@value #ENOUGH_WORDS} words ("Reserved.") is left to its surroundings.
 */
final class Identical {

    private static final int ENOUGH_WORDS = 4;

    /** Words that stand more often than this are paired by order alone. */
    private static final int MANY = 40;

    private final Pairs pairs;

    private Identical(Pairs pairs) {
        this.pairs = pairs;
    }

    static void pair(Pairs pairs) {
        Identical step = new Identical(pairs);
        Tree from = pairs.from();
        Tree to = pairs.to();
        List<Twins> subtrees = step.twins(from::key, to::key, from::wordsBelow);
        subtrees.forEach(step::pairUnique);
        List<Twins> nodes = step.twins(from::ownKey, to::ownKey, i -> from.words(i).length);
        nodes.forEach(step::pairUniqueNode);
        subtrees.forEach(step::pairRepeated);
        nodes.forEach(step::pairRepeatedNode);
    }

    /** Nodes of both sides with equal words. */
    private record Twins(int words, List<Integer> from, List<Integer> to) {}

    private List<Twins> twins(IntUnaryOperator fromKey, IntUnaryOperator toKey, IntUnaryOperator fromWords) {
        Map<Integer, Twins> byKey = new LinkedHashMap<>();
        for (int i = 0; i < pairs.from().size(); i++) {
            int words = fromWords.applyAsInt(i);
            if (pairs.isFreeFrom(i) && words >= ENOUGH_WORDS) {
                byKey.computeIfAbsent(
                                fromKey.applyAsInt(i), any -> new Twins(words, new ArrayList<>(), new ArrayList<>()))
                        .from()
                        .add(i);
            }
        }
        for (int i = 0; i < pairs.to().size(); i++) {
            Twins twins = byKey.get(toKey.applyAsInt(i));
            if (twins != null && pairs.isFreeTo(i)) {
                twins.to().add(i);
            }
        }
        return byKey.values().stream()
                .filter(twins -> !twins.to().isEmpty())
                .sorted(Comparator.comparingInt((Twins twins) -> -twins.words()))
                .toList();
    }

    private void pairUnique(Twins twins) {
        if (twins.from().size() == 1 && twins.to().size() == 1) {
            pairSubtrees(twins.from().get(0), twins.to().get(0));
        }
    }

    private void pairSubtrees(int from, int to) {
        if (pairs.isFreeFrom(from) && pairs.isFreeTo(to)) {
            pairs.pairAll(from, to);
        }
    }

    private void pairUniqueNode(Twins twins) {
        if (twins.from().size() == 1 && twins.to().size() == 1) {
            pairNodes(twins.from().get(0), twins.to().get(0));
        }
    }

    private void pairNodes(int from, int to) {
        if (pairs.isFreeFrom(from) && pairs.isFreeTo(to)) {
            pairs.pair(from, to, 1, Basis.SAME_WORDS);
        }
    }

    private void pairRepeated(Twins twins) {
        pairBySurroundings(twins, this::pairSubtrees);
    }

    private void pairRepeatedNode(Twins twins) {
        pairBySurroundings(twins, this::pairNodes);
    }

    private interface PairOf {
        void pair(int from, int to);
    }

    private record Option(int from, int to, int agreement) {}

    private void pairBySurroundings(Twins twins, PairOf pairOf) {
        List<Integer> from = twins.from().stream().filter(pairs::isFreeFrom).toList();
        List<Integer> to = twins.to().stream().filter(pairs::isFreeTo).toList();
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        if (from.size() <= MANY && to.size() <= MANY) {
            List<Option> options = new ArrayList<>();
            for (int i : from) {
                for (int j : to) {
                    options.add(new Option(i, j, Surroundings.agreement(pairs, i, j)));
                }
            }
            options.sort(Comparator.comparingInt((Option option) -> -option.agreement())
                    .thenComparingInt(option -> option.from() + option.to())
                    .thenComparingInt(Option::from));
            options.stream().filter(option -> option.agreement() > 0).forEach(o -> pairOf.pair(o.from(), o.to()));
        }
        List<Integer> restFrom = from.stream().filter(pairs::isFreeFrom).toList();
        List<Integer> restTo = to.stream().filter(pairs::isFreeTo).toList();
        for (int i = 0; i < Math.min(restFrom.size(), restTo.size()); i++) {
            pairOf.pair(restFrom.get(i), restTo.get(i));
        }
    }
}
