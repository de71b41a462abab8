package dev.proviso.shell.usage;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * The word of a command line that was probably meant by one that is none. Such words are short, and short words have many neighbours:
 * one of up to four letters may have one slip, one of up to eight two. Letters that changed places are one slip. People rarely miss the
 * first letter, so another one means another word.
 */
public final class NearWord {

    private static final int SHORT = 4;
    private static final int LONG = 8;

    private NearWord() {}

    /** The nearest of the known words; empty if none is near. */
    public static Optional<String> of(String wrong, Collection<String> known) {
        String typed = letters(wrong);
        DamerauLevenshteinDistance slips = new DamerauLevenshteinDistance(most(typed));
        record Near(String word, int slips) {}
        return known.stream()
                .filter(word -> startsAlike(typed, letters(word)))
                .map(word -> new Near(word, slips.apply(typed, letters(word))))
                // It counts no further than that.
                .filter(near -> near.slips() >= 0)
                .min(Comparator.comparingInt(Near::slips).thenComparing(Near::word))
                .map(Near::word);
    }

    /** Words are mistaken for each other whatever their case and however they are joined. */
    private static String letters(String word) {
        return word.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private static int most(String typed) {
        return typed.length() <= SHORT ? 1 : typed.length() <= LONG ? 2 : 3;
    }

    /** A single letter is near to every other one. */
    private static boolean startsAlike(String typed, String word) {
        if (typed.length() < 2 || word.length() < 2) {
            return false;
        }
        boolean isTransposed = typed.charAt(0) == word.charAt(1) && typed.charAt(1) == word.charAt(0);
        return typed.charAt(0) == word.charAt(0) || isTransposed;
    }
}
