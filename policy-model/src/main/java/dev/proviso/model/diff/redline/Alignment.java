package dev.proviso.model.diff.redline;

import dev.proviso.model.diff.redline.Sentences.Sentence;
import dev.proviso.model.diff.words.IncreasingRun;
import dev.proviso.model.diff.words.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which token of an old text is which of a new one: sentences first, then words inside of them. */
final class Alignment {

    static final int NONE = -1;

    /** A sentence of fewer words is not told as moved. */
    private static final int ENOUGH_WORDS = 4;

    private final WordDiff words;
    private final SentenceBlocks blocks;
    private final int[] toOf;
    private final boolean[] fromMoved;
    private final boolean[] toMoved;

    private Alignment(List<Token> from, List<Token> to) {
        words = new WordDiff(from, to);
        blocks = new SentenceBlocks(words);
        toOf = new int[from.size()];
        Arrays.fill(toOf, NONE);
        fromMoved = new boolean[from.size()];
        toMoved = new boolean[to.size()];
    }

    static Alignment of(List<Token> from, List<Token> to) {
        Alignment alignment = new Alignment(from, to);
        alignment.alignSentences(Sentences.of(from), Sentences.of(to));
        return alignment;
    }

    /** The new token that an old one is, or {@link #NONE}; grows with the old token. */
    int toOf(int token) {
        return toOf[token];
    }

    /** Whether an old token belongs to a sentence that stands elsewhere in the new text. */
    boolean isFromMoved(int token) {
        return fromMoved[token];
    }

    boolean isToMoved(int token) {
        return toMoved[token];
    }

    private void alignSentences(List<Sentence> old, List<Sentence> young) {
        int[] partner = new int[old.size()];
        Arrays.fill(partner, NONE);
        boolean[] taken = new boolean[young.size()];
        anchor(old, young, partner, taken);
        // Only now that it is known what moved: the rest is aligned between what stayed.
        int i = 0;
        int j = 0;
        List<Sentence> left = new ArrayList<>();
        List<Sentence> right = new ArrayList<>();
        while (i < old.size() || j < young.size()) {
            if (i < old.size() && partner[i] == NONE) {
                addUnlessMoved(left, old.get(i), fromMoved);
                i++;
            } else if (j < young.size() && !taken[j]) {
                addUnlessMoved(right, young.get(j), toMoved);
                j++;
            } else {
                alignBetween(left, right);
                left = new ArrayList<>();
                right = new ArrayList<>();
                alignTokens(List.of(old.get(i)), List.of(young.get(j)));
                i++;
                j++;
            }
        }
        alignBetween(left, right);
    }

    private static void addUnlessMoved(List<Sentence> sentences, Sentence sentence, boolean[] moved) {
        if (!moved[sentence.start()]) {
            sentences.add(sentence);
        }
    }

    /** Pairs equal sentences: the longest ones that keep their order stay, the others are marked as moved. */
    private void anchor(List<Sentence> old, List<Sentence> young, int[] partner, boolean[] taken) {
        Map<List<String>, List<Integer>> places = new HashMap<>();
        for (int j = young.size() - 1; j >= 0; j--) {
            places.computeIfAbsent(young.get(j).words(), any -> new ArrayList<>())
                    .add(j);
        }
        List<int[]> equal = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            List<Integer> at =
                    old.get(i).words().isEmpty() ? null : places.get(old.get(i).words());
            if (at != null && !at.isEmpty()) {
                equal.add(new int[] {i, at.remove(at.size() - 1)});
            }
        }
        int[] targets = equal.stream().mapToInt(pair -> pair[1]).toArray();
        long[] weights = equal.stream()
                .mapToLong(pair -> old.get(pair[0]).words().size())
                .toArray();
        boolean[] stays = IncreasingRun.heaviest(targets, weights);
        for (int k = 0; k < stays.length; k++) {
            Sentence left = old.get(equal.get(k)[0]);
            Sentence right = young.get(equal.get(k)[1]);
            if (stays[k]) {
                partner[equal.get(k)[0]] = equal.get(k)[1];
                taken[equal.get(k)[1]] = true;
            } else if (left.words().size() >= ENOUGH_WORDS) {
                Arrays.fill(fromMoved, left.start(), left.end(), true);
                Arrays.fill(toMoved, right.start(), right.end(), true);
            }
        }
    }

    /** Aligns runs of sentences that have no equal. */
    private void alignBetween(List<Sentence> left, List<Sentence> right) {
        for (SentenceBlocks.Block block : blocks.of(left, right)) {
            alignTokens(block.left(), block.right());
        }
    }

    private void alignTokens(List<Sentence> left, List<Sentence> right) {
        words.align(left, right, (old, young) -> toOf[old] = young);
    }
}
