package dev.proviso.model.diff.redline;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import dev.proviso.model.diff.redline.Sentences.Sentence;
import dev.proviso.model.diff.words.IncreasingRun;
import dev.proviso.model.diff.words.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which token of an old text is which of a new one: sentences first, then words inside of them. */
final class Alignment {

    static final int NONE = -1;

    /** A sentence of fewer words is not told as moved. */
    private static final int ENOUGH_WORDS = 4;
    /** Sentences this much alike are the same one. */
    private static final double LIKE = 0.5;
    /** Sentences this much alike hold nothing of their neighbours. */
    private static final double NEARLY_SAME = 0.85;
    /** Texts with less in common are shown as one put in the place of the other. */
    private static final double UNRELATED = 0.2;
    /** A text of which this much is in the other one is related to it, however much longer that is. */
    private static final double CONTAINED = 0.6;

    private static final long MANY_SENTENCES = 40_000;
    private static final long MANY_TOKENS = 100_000_000;

    private final List<Token> from;
    private final List<Token> to;
    private final int[] toOf;
    private final boolean[] fromMoved;
    private final boolean[] toMoved;

    private Alignment(List<Token> from, List<Token> to) {
        this.from = from;
        this.to = to;
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

    private record Couple(int left, int right, double likeness) {}

    /**
     * Aligns runs of sentences that have no equal. Like ones are compared with each other, together with what stands beside them alone: it
     * may have been cut off or joined on.
     */
    private void alignBetween(List<Sentence> left, List<Sentence> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        int i = 0;
        int j = 0;
        List<Sentence> leftBlock = new ArrayList<>();
        List<Sentence> rightBlock = new ArrayList<>();
        for (Couple couple : couples(left, right)) {
            leftBlock.addAll(left.subList(i, couple.left()));
            rightBlock.addAll(right.subList(j, couple.right()));
            boolean hasLonelyNeighbours = !leftBlock.isEmpty() || !rightBlock.isEmpty();
            i = couple.left() + 1;
            j = couple.right() + 1;
            if (couple.likeness() >= NEARLY_SAME || !hasLonelyNeighbours) {
                alignRelated(leftBlock, rightBlock);
                leftBlock = new ArrayList<>(List.of(left.get(couple.left())));
                rightBlock = new ArrayList<>(List.of(right.get(couple.right())));
                if (couple.likeness() >= NEARLY_SAME) {
                    alignTokens(leftBlock, rightBlock);
                    leftBlock = new ArrayList<>();
                    rightBlock = new ArrayList<>();
                }
            } else {
                leftBlock.add(left.get(couple.left()));
                rightBlock.add(right.get(couple.right()));
            }
        }
        leftBlock.addAll(left.subList(i, left.size()));
        rightBlock.addAll(right.subList(j, right.size()));
        alignRelated(leftBlock, rightBlock);
    }

    /** The alignment of sentences in order with the greatest likeness in sum. */
    private static List<Couple> couples(List<Sentence> left, List<Sentence> right) {
        if ((long) left.size() * right.size() > MANY_SENTENCES) {
            return List.of();
        }
        double[][] likeness = new double[left.size()][right.size()];
        double[][] best = new double[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                double like = SharedWords.dice(left.get(i).words(), right.get(j).words());
                likeness[i][j] = like >= LIKE ? like : 0;
                double both = likeness[i][j] > 0 ? likeness[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(both, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<Couple> couples = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (likeness[i][j] > 0 && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                couples.add(new Couple(i, j, likeness[i][j]));
                i++;
                j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return couples;
    }

    private void alignRelated(List<Sentence> left, List<Sentence> right) {
        List<String> old = words(left);
        List<String> young = words(right);
        double likeness = SharedWords.dice(old, young);
        // Of a text that grew or shrank much, the smaller side shows whether it is still the same.
        double share = likeness * (old.size() + young.size()) / (2.0 * Math.max(1, Math.min(old.size(), young.size())));
        if (likeness >= UNRELATED || (share >= CONTAINED && Math.min(old.size(), young.size()) >= ENOUGH_WORDS)) {
            alignTokens(left, right);
        }
    }

    private static List<String> words(List<Sentence> sentences) {
        return sentences.stream().flatMap(sentence -> sentence.words().stream()).toList();
    }

    private void alignTokens(List<Sentence> left, List<Sentence> right) {
        int[] old = tokens(left);
        int[] young = tokens(right);
        if ((long) old.length * young.length > MANY_TOKENS) {
            return;
        }
        List<String> oldTexts =
                Arrays.stream(old).mapToObj(at -> from.get(at).text()).toList();
        List<String> youngTexts =
                Arrays.stream(young).mapToObj(at -> to.get(at).text()).toList();
        int i = 0;
        int j = 0;
        for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(oldTexts, youngTexts, null)) {
            while (i < change.startOriginal) {
                toOf[old[i++]] = young[j++];
            }
            i = change.endOriginal;
            j = change.endRevised;
        }
        while (i < old.length && j < young.length) {
            toOf[old[i++]] = young[j++];
        }
    }

    private static int[] tokens(List<Sentence> sentences) {
        return sentences.stream()
                .flatMapToInt(sentence -> IntStream.range(sentence.start(), sentence.end()))
                .toArray();
    }
}
