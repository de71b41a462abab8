package dev.proviso.model.diff.redline;

import dev.proviso.model.diff.redline.Sentences.Sentence;
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

    /** How many words one text has that another has not, and that a third has and a fourth has not. */
    static int leftOver(List<Sentence> one, List<Sentence> without, List<Sentence> other, List<Sentence> otherWithout) {
        Map<String, Integer> left = difference(one, without);
        Map<String, Integer> right = difference(other, otherWithout);
        return left.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), right.getOrDefault(word.getKey(), 0)))
                .sum();
    }

    private static Map<String, Integer> difference(List<Sentence> text, List<Sentence> without) {
        Map<String, Integer> counts = new HashMap<>();
        text.forEach(sentence -> sentence.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
        without.forEach(sentence -> sentence.words().forEach(word -> counts.merge(word, -1, Integer::sum)));
        counts.values().removeIf(count -> count <= 0);
        return counts;
    }

    private static double weight(String word) {
        return FunctionWords.contains(word) ? OF_FUNCTION_WORDS : 1;
    }
}
