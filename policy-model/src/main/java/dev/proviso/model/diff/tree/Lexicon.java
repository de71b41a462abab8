package dev.proviso.model.diff.tree;

import dev.proviso.model.diff.words.FunctionWords;
import dev.proviso.model.diff.words.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of two revisions, numbered, and how much each says: rare words say more than common ones. */
public final class Lexicon {

    /** What grammar words, numbers and months count for: two texts are not alike because both have them, nor unlike because one has not. */
    private static final double OF_LIGHT_WORDS = 0.3;

    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Map<Object, Integer> keys = new HashMap<>();
    private int[] occurrences = new int[1024];
    private double[] weights = new double[0];

    /** The words of a text by their numbers, in order. */
    int[] read(String text) {
        List<String> read = Tokens.words(text);
        int[] row = new int[read.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = numbers.computeIfAbsent(read.get(i), this::add);
        }
        return row;
    }

    private int add(String word) {
        words.add(word);
        return words.size() - 1;
    }

    /** Counts each word of a node once. */
    void count(int[] sortedWords) {
        if (occurrences.length < words.size()) {
            occurrences = Arrays.copyOf(occurrences, Math.max(words.size(), 2 * occurrences.length));
        }
        for (int i = 0; i < sortedWords.length; i++) {
            if (i == 0 || sortedWords[i] != sortedWords[i - 1]) {
                occurrences[sortedWords[i]]++;
            }
        }
    }

    /** Fixes the weights, once all nodes have been read. */
    void weigh(int nodes) {
        weights = new double[words.size()];
        for (int word = 0; word < weights.length; word++) {
            double rarity = Math.log(1 + (double) nodes / Math.max(1, occurrences[word]));
            weights[word] = isLight(words.get(word)) ? OF_LIGHT_WORDS * rarity : rarity;
        }
    }

    private static boolean isLight(String word) {
        return FunctionWords.contains(word) || isFigure(word);
    }

    private static boolean isFigure(String word) {
        return MONTHS.contains(word) || Character.isDigit(word.charAt(0));
    }

    /** Whether a word is a number or a month: what changes in a line that says which version this is, and since when. */
    public boolean isFigure(int word) {
        return isFigure(words.get(word));
    }

    /** What an occurrence of a word is worth; greater than 0. */
    public double weight(int word) {
        return weights[word];
    }

    /** A number that two equal values share, and no others. */
    int key(Object value) {
        return keys.computeIfAbsent(value, any -> keys.size());
    }
}
