package dev.proviso.model.diff.redline;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import dev.proviso.model.diff.redline.Sentences.Sentence;
import dev.proviso.model.diff.words.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Aligns the tokens of some sentences of an old text with those of some sentences of a new one, by Myers' algorithm. Capital and small
 * letters are the same to it.
 */
final class WordDiff {

    private static final long MANY_TOKENS = 100_000_000;

    private final List<Token> from;
    private final List<Token> to;

    WordDiff(List<Token> from, List<Token> to) {
        this.from = from;
        this.to = to;
    }

    /** Takes pairs of tokens that are equal but for capital and small letters, in order. */
    interface Pairing {
        void pair(int from, int to);
    }

    /** Tells the pairs of tokens; none of stretches that are too long to be compared. */
    void align(List<Sentence> left, List<Sentence> right, Pairing pairing) {
        int[] old = tokens(left);
        int[] young = tokens(right);
        if ((long) old.length * young.length > MANY_TOKENS) {
            return;
        }
        List<String> oldTexts = folded(from, old);
        List<String> youngTexts = folded(to, young);
        int i = 0;
        int j = 0;
        for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(oldTexts, youngTexts, null)) {
            while (i < change.startOriginal) {
                pairing.pair(old[i++], young[j++]);
            }
            i = change.endOriginal;
            j = change.endRevised;
        }
        while (i < old.length && j < young.length) {
            pairing.pair(old[i++], young[j++]);
        }
    }

    private static List<String> folded(List<Token> tokens, int[] places) {
        return Arrays.stream(places)
                .mapToObj(at -> tokens.get(at).text().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** How many words both have in the same order. */
    int commonWords(List<Sentence> left, List<Sentence> right) {
        int[] common = {0};
        align(left, right, (old, young) -> common[0] += from.get(old).isWord() ? 1 : 0);
        return common[0];
    }

    /** How many words the longest run has that stands on one side of the border between two blocks in one text, and on the other in the other. */
    int longestAcross(SentenceBlocks.Block before, SentenceBlocks.Block behind) {
        int oldBorder = behind.left().get(0).start();
        int newBorder = behind.right().get(0).start();
        SentenceBlocks.Block both = before.and(behind);
        Across across = new Across(oldBorder, newBorder);
        align(both.left(), both.right(), across);
        return across.longest;
    }

    /** Finds the longest run of pairs of words that stand on different sides of a border. */
    private final class Across implements Pairing {

        private final int oldBorder;
        private final int newBorder;
        private int lastOld;
        private int lastYoung;
        private int run;
        private int longest;

        Across(int oldBorder, int newBorder) {
            this.oldBorder = oldBorder;
            this.newBorder = newBorder;
        }

        @Override
        public void pair(int old, int young) {
            boolean isAcross = (old < oldBorder) != (young < newBorder);
            boolean goesOn = old == lastOld + 1 && young == lastYoung + 1;
            run = isAcross ? (goesOn ? run : 0) + (from.get(old).isWord() ? 1 : 0) : 0;
            longest = Math.max(longest, run);
            lastOld = old;
            lastYoung = young;
        }
    }

    private static int[] tokens(List<Sentence> sentences) {
        return sentences.stream()
                .flatMapToInt(sentence -> IntStream.range(sentence.start(), sentence.end()))
                .toArray();
    }
}
