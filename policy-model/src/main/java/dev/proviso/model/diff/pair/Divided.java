package dev.proviso.model.diff.pair;

import dev.proviso.model.diff.tree.Lexicon;
import dev.proviso.model.diff.tree.Likeness;
import dev.proviso.model.diff.tree.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Step 6: splits and merges. A free node is a further part of a pair next to it if most of its words stood in the pair's other side and
 * are missing in what that became. Splits and merges are the same step, seen from both sides.
 */
final class Divided {

    /** How far from the pair, or from the part before, a part may stand. */
    private static final int WINDOW = 4;

    private static final int NO_LIST = -2;

    private static final int ENOUGH_WORDS = 4;
    /** How much of the part must come from there. */
    private static final double FROM_THERE = 0.65;
    /** Or how alike it must be to what is missing: it was cut off or joined on, and amended. */
    private static final double AMENDED = 0.5;

    private final Tree whole;
    private final Tree parts;
    private final Lexicon lexicon;
    private final Budget budget;

    private Divided(Tree whole, Tree parts, Lexicon lexicon, Budget budget) {
        this.whole = whole;
        this.parts = parts;
        this.lexicon = lexicon;
        this.budget = budget;
    }

    static void pair(Pairs pairs, Budget budget) {
        Lexicon lexicon = pairs.trees().lexicon();
        List<Found> splits = new Divided(pairs.from(), pairs.to(), lexicon, budget)
                .find(free(pairs.to().size(), pairs::isFreeTo), pairs::fromOf);
        List<Found> merges = new Divided(pairs.to(), pairs.from(), lexicon, budget)
                .find(free(pairs.from().size(), pairs::isFreeFrom), pairs::toOf);
        List<Integer> divided = splits.stream().map(Found::whole).toList();
        splits.forEach(found -> pairs.addPart(found.whole(), found.part(), found.share()));
        merges.stream()
                // A node is not split and merged at once: that is a rearrangement which no reader would call either.
                .filter(found -> !divided.contains(pairs.fromOf(found.whole())))
                .forEach(found -> pairs.addPart(found.part(), found.whole(), found.share()));
    }

    private static boolean[] free(int size, IntPredicate isFree) {
        boolean[] free = new boolean[size];
        for (int i = 0; i < size; i++) {
            free[i] = isFree.test(i);
        }
        return free;
    }

    private record Found(int whole, int part, double share) {}

    private List<Found> find(boolean[] free, IntUnaryOperator counterpart) {
        List<Found> found = new ArrayList<>();
        boolean[] taken = new boolean[free.length];
        for (int anchor = 0; anchor < free.length; anchor++) {
            int origin = counterpart.applyAsInt(anchor);
            if (origin < 0 || Arrays.equals(whole.sortedWords(origin), parts.sortedWords(anchor))) {
                continue;
            }
            int[] rest = minus(whole.sortedWords(origin), parts.sortedWords(anchor));
            rest = look(anchor, origin, 1, free, taken, rest, found);
            look(anchor, origin, -1, free, taken, rest, found);
        }
        return found;
    }

    private int[] look(
            int anchor, int origin, int step, boolean[] free, boolean[] taken, int[] words, List<Found> found) {
        int[] rest = words;
        int distance = 0;
        int list = NO_LIST;
        boolean isNext = true;
        List<Integer> elements = new ArrayList<>();
        for (int at = anchor + step; at >= 0 && at < free.length && distance < WINDOW; at += step) {
            if (!free[at] || taken[at]) {
                break;
            }
            if (!budget.take(rest.length + (long) parts.words(at).length)) {
                return rest;
            }
            Likeness likeness = Likeness.of(rest, parts.sortedWords(at), lexicon);
            double share = likeness.to() == 0 ? 0 : likeness.common() / likeness.to();
            boolean isLong = Math.min(rest.length, parts.words(at).length) >= ENOUGH_WORDS;
            boolean isCut = isNext && share >= 1 && isEdge(parts.words(at), whole.words(origin), step);
            boolean isFound = isCut || (isLong && (share >= FROM_THERE || likeness.dice() >= AMENDED));
            boolean isElement = !isFound && share >= 1 && isRun(parts.words(at), whole.words(origin));
            isNext &= isFound;
            if (isFound) {
                taken[at] = true;
                found.add(new Found(origin, at, share));
                rest = minus(rest, parts.sortedWords(at));
                list = parts.parent(at);
            } else if (isElement) {
                elements.add(at);
            }
            // A text became as many elements as it may, one behind the other.
            distance = isFound || isElement ? 0 : distance + 1;
        }
        return elements(origin, elements, list, taken, rest, found);
    }

    /**
     * The short elements of a list that a text became, or that became a text: such that stand beside a part that is known, or that make up
     * most of what is missing.
     */
    private int[] elements(
            int origin, List<Integer> elements, int list, boolean[] taken, int[] words, List<Found> found) {
        int parent = list != NO_LIST || elements.isEmpty() ? list : parts.parent(elements.get(0));
        List<Integer> beside =
                elements.stream().filter(at -> parts.parent(at) == parent).toList();
        int size = beside.stream().mapToInt(at -> parts.words(at).length).sum();
        boolean isMost = beside.size() > 1 && size >= FROM_THERE * words.length;
        int[] rest = words;
        if (list != NO_LIST || isMost) {
            for (int at : beside) {
                int[] left = minus(rest, parts.sortedWords(at));
                if (left.length == rest.length - parts.words(at).length) {
                    taken[at] = true;
                    found.add(new Found(origin, at, 1));
                    rest = left;
                }
            }
        }
        return rest;
    }

    /** Whether the words of a part, however few, are the last ones of the whole, or for a part in front of its pair the first ones. */
    private static boolean isEdge(int[] part, int[] whole, int step) {
        int start = step > 0 ? whole.length - part.length : 0;
        return part.length > 0
                && part.length < whole.length
                && Arrays.equals(part, 0, part.length, whole, start, start + part.length);
    }

    /** Whether the words of a part, however few, stand in the whole one behind the other. */
    private static boolean isRun(int[] part, int[] whole) {
        for (int start = 0; part.length > 0 && start + part.length <= whole.length; start++) {
            if (Arrays.equals(part, 0, part.length, whole, start, start + part.length)) {
                return true;
            }
        }
        return false;
    }

    /** The words of the first sorted row without those of the second. */
    private static int[] minus(int[] words, int[] without) {
        int[] rest = new int[words.length];
        int size = 0;
        int j = 0;
        for (int word : words) {
            while (j < without.length && without[j] < word) {
                j++;
            }
            if (j < without.length && without[j] == word) {
                j++;
            } else {
                rest[size++] = word;
            }
        }
        return Arrays.copyOf(rest, size);
    }
}
