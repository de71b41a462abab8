package dev.proviso.model.diff.redline;

import dev.proviso.model.diff.words.FunctionWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many words two sentences share; words that only carry grammar count for less. */
final class SharedWords {

    private static final double OF_FUNCTION_WORDS = 0.3;

    private SharedWords() {}

    /** The share of common words in both together, from 0 to 1; 1 if neither has any. */
    static double dice(List<String> from, List<String> to) {
        Map<String, Integer> left = new HashMap<>();
        double all = 0;
        for (String word : from) {
            left.merge(word, 1, Integer::sum);
            all += weight(word);
        }
        double common = 0;
        for (String word : to) {
            all += weight(word);
            Integer there = left.get(word);
            if (there != null && there > 0) {
                left.put(word, there - 1);
                common += weight(word);
            }
        }
        return all == 0 ? 1 : 2 * common / all;
    }

    private static double weight(String word) {
        return FunctionWords.contains(word) ? OF_FUNCTION_WORDS : 1;
    }
}
