package dev.proviso.model.diff.redline;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import dev.proviso.model.diff.redline.Sentences.Sentence;
import dev.proviso.model.diff.words.FunctionWords;
import dev.proviso.model.diff.words.Token;
import dev.proviso.model.diff.words.Tokens;
import dev.proviso.model.diff.words.Typography;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Aligns the tokens of some sentences of an old text with those of some sentences of a new one, so that a reader has least to read: by a
 * {@link PairTable}, and where that would take too much room, between the long stretches that Myers' algorithm finds. Capital and small
 * letters are the same to it, and so are the ways to set quotes and dashes.
 */
final class WordDiff {

    private static final long MANY_TOKENS = 100_000_000;
    /** A greater table takes too long. */
    private static final long GREAT_TABLE = 1_000_000;
    /** So many tokens that are the same one after the other are no coincidence, even in long texts. */
    private static final int SURE_STRETCH = 12;

    private static final int OF_WORD = 10;
    private static final int OF_GRAMMAR = 4;
    private static final int OF_END = 5;

    private final List<Token> from;
    private final TokenRow fromRow;
    private final TokenRow toRow;

    WordDiff(List<Token> from, List<Token> to) {
        this.from = from;
        Map<String, Integer> keys = new HashMap<>();
        fromRow = row(from, keys);
        toRow = row(to, keys);
    }

    private static TokenRow row(List<Token> tokens, Map<String, Integer> keys) {
        int[] key = new int[tokens.size()];
        int[] form = new int[tokens.size()];
        int[] weight = new int[tokens.size()];
        for (int i = 0; i < key.length; i++) {
            String text = tokens.get(i).text();
            key[i] = keys.computeIfAbsent(Typography.key(text), any -> keys.size());
            form[i] = text.hashCode();
            weight[i] = weight(tokens.get(i));
        }
        return new TokenRow(key, form, weight);
    }

    private static int weight(Token token) {
        String text = token.text();
        if (token.isWord()) {
            boolean isGrammar = text.startsWith("(") || FunctionWords.contains(Tokens.plain(text));
            return isGrammar ? OF_GRAMMAR : OF_WORD;
        }
        return switch (text) {
            case ".", ";", ":", "!", "?" -> OF_END;
            default -> PairTable.LIGHTEST;
        };
    }

    /** Takes pairs of tokens that are equal but for capital and small letters, in order. */
    interface Pairing {
        void pair(int from, int to);
    }

    /** Tells the pairs of tokens; none of stretches that are too long to be compared. */
    void align(List<Sentence> left, List<Sentence> right, Pairing pairing) {
        int[] old = tokens(left);
        int[] young = tokens(right);
        TokenRow one = fromRow.at(old);
        TokenRow other = toRow.at(young);
        int[] pairs = pairs(one, other);
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] != PairTable.NONE) {
                pairing.pair(old[i], young[pairs[i]]);
            }
        }
    }

    private static int[] pairs(TokenRow left, TokenRow right) {
        if (left.isAllPairs(right)) {
            return IntStream.range(0, left.size()).toArray();
        }
        long size = (long) left.size() * right.size();
        if (size <= GREAT_TABLE) {
            return PairTable.pairs(left, right);
        }
        int[] pairs = new int[left.size()];
        Arrays.fill(pairs, PairTable.NONE);
        if (size <= MANY_TOKENS) {
            alignByStretches(left, right, pairs);
        }
        return pairs;
    }

    /** Pairs what Myers' algorithm pairs, and between the long stretches again what costs a reader least. */
    private static void alignByStretches(TokenRow left, TokenRow right, int[] pairs) {
        List<Change> changes = new MyersDiffWithLinearSpace<Integer>().computeDiff(left.keys(), right.keys(), null);
        int gapLeft = 0;
        int gapRight = 0;
        int i = 0;
        int j = 0;
        for (int k = 0; k <= changes.size(); k++) {
            boolean isLast = k == changes.size();
            int end = isLast ? left.size() : changes.get(k).startOriginal;
            int stretch = end - i;
            for (int n = 0; n < stretch; n++) {
                pairs[i + n] = j + n;
            }
            if (stretch >= SURE_STRETCH) {
                alignGap(left, right, new Gap(gapLeft, i, gapRight, j), pairs);
                gapLeft = end;
                gapRight = j + stretch;
            }
            if (!isLast) {
                i = changes.get(k).endOriginal;
                j = changes.get(k).endRevised;
            }
        }
        alignGap(left, right, new Gap(gapLeft, left.size(), gapRight, right.size()), pairs);
    }

    private record Gap(int leftStart, int leftEnd, int rightStart, int rightEnd) {

        long size() {
            return (long) (leftEnd - leftStart) * (rightEnd - rightStart);
        }
    }

    private static void alignGap(TokenRow left, TokenRow right, Gap gap, int[] pairs) {
        if (gap.size() == 0 || gap.size() > GREAT_TABLE) {
            return;
        }
        int[] inside = PairTable.pairs(
                left.part(gap.leftStart(), gap.leftEnd()), right.part(gap.rightStart(), gap.rightEnd()));
        for (int n = 0; n < inside.length; n++) {
            pairs[gap.leftStart() + n] = inside[n] == PairTable.NONE ? PairTable.NONE : gap.rightStart() + inside[n];
        }
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
