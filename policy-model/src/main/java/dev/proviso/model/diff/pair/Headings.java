package dev.proviso.model.diff.pair;

import dev.proviso.model.diff.match.Match.Basis;
import dev.proviso.model.diff.tree.Tree;
import dev.proviso.model.document.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Headings, however short, that no other part has: what stands under them may have gone elsewhere, the section is the same. Capital and
 * small letters do not count.
 */
final class Headings {

    private Headings() {}

    static void pair(Pairs pairs) {
        Map<List<Integer>, List<Integer>> old = free(pairs.from(), pairs::isFreeFrom);
        Map<List<Integer>, List<Integer>> young = free(pairs.to(), pairs::isFreeTo);
        old.forEach((words, from) -> {
            List<Integer> to = young.getOrDefault(words, List.of());
            if (from.size() == 1 && to.size() == 1) {
                pairs.pair(from.get(0), to.get(0), 1, Basis.SAME_WORDS);
            }
        });
    }

    private static Map<List<Integer>, List<Integer>> free(Tree tree, IntPredicate isFree) {
        Map<List<Integer>, List<Integer>> free = new HashMap<>();
        for (int number = 0; number < tree.size(); number++) {
            Node node = tree.node(number);
            boolean isHeading = node.text().isEmpty() && tree.words(number).length > 0;
            if (isHeading && isFree.test(number)) {
                List<Integer> words = Arrays.stream(tree.words(number)).boxed().toList();
                free.computeIfAbsent(words, any -> new ArrayList<>(1)).add(number);
            }
        }
        return free;
    }
}
