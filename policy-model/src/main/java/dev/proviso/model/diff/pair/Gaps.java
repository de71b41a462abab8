package dev.proviso.model.diff.pair;

import dev.proviso.model.diff.match.Match.Basis;
import dev.proviso.model.diff.tree.Lexicon;
import dev.proviso.model.diff.tree.Likeness;
import dev.proviso.model.diff.tree.Tree;
import dev.proviso.model.diff.words.BestPairs;
import dev.proviso.model.document.Node;
import dev.proviso.model.document.Paragraph;
import dev.proviso.model.document.ParagraphRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is left between siblings that have their pairs, under parents that are a pair, is aligned in order. Here short texts and texts that
 * changed much find each other, because everything around them agrees.
 */
final class Gaps {

    /** A gap with more comparisons than this is left alone: too much is new in it for order to tell anything. */
    private static final long LARGE = 40_000;

    /** The score of a pair that is one whatever its words. */
    private static final double LEAST = 0.05;
    /** How alike two texts must be that stand alone between the same neighbours: of a text that was rewritten there is little left. */
    private static final double REWRITTEN = 0.3;

    private static final int FEW_WORDS = 12;

    private final Pairs pairs;
    private final Budget budget;
    private final double atLeast;

    private Gaps(Pairs pairs, Budget budget, double atLeast) {
        this.pairs = pairs;
        this.budget = budget;
        this.atLeast = atLeast;
    }

    /**
     * @param atLeast how alike words must be, from 0 to 1
     */
    static void pair(Pairs pairs, Budget budget, double atLeast) {
        Gaps step = new Gaps(pairs, budget, atLeast);
        step.alignChildren(Tree.ROOT, Tree.ROOT);
        for (int from = 0; from < pairs.from().size(); from++) {
            int to = pairs.toOf(from);
            if (to != Pairs.NONE) {
                step.alignChildren(from, to);
            }
        }
    }

    private void alignChildren(int from, int to) {
        for (Gap gap : between(pairs, from, to)) {
            align(gap.from(), gap.to());
        }
    }

    /** Free siblings of both sides with nothing between them, in front of and behind the same pairs. */
    record Gap(List<Integer> from, List<Integer> to) {}

    /** The gaps between the children of a pair that have something on both sides. */
    static List<Gap> between(Pairs pairs, int from, int to) {
        List<Integer> old = pairs.from().children(from);
        List<Integer> young = pairs.to().children(to);
        List<Gap> gaps = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() && j < young.size()) {
            List<Integer> left = new ArrayList<>();
            List<Integer> right = new ArrayList<>();
            while (i < old.size() && pairs.toOf(old.get(i)) == Pairs.NONE) {
                left.add(old.get(i++));
            }
            while (j < young.size() && pairs.fromOf(young.get(j)) == Pairs.NONE) {
                right.add(young.get(j++));
            }
            left.removeIf(node -> !pairs.isFreeFrom(node));
            right.removeIf(node -> !pairs.isFreeTo(node));
            if (!left.isEmpty() && !right.isEmpty()) {
                gaps.add(new Gap(left, right));
            }
            // What comes next has a pair on each side; where these are not each other's, one of them went elsewhere.
            if (i < old.size() && j < young.size()) {
                boolean leftStays = pairs.to().parent(pairs.toOf(old.get(i))) == to;
                boolean rightStays = pairs.from().parent(pairs.fromOf(young.get(j))) == from;
                if (pairs.toOf(old.get(i)) == young.get(j)) {
                    i++;
                    j++;
                } else if (!leftStays) {
                    i++;
                } else if (!rightStays) {
                    j++;
                } else {
                    i++;
                    j++;
                }
            }
        }
        return gaps;
    }

    private void align(List<Integer> left, List<Integer> right) {
        long comparisons = (long) left.size() * right.size();
        if (comparisons > LARGE) {
            return;
        }
        double[][] scores = new double[left.size()][right.size()];
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                if (!budget.take(
                        pairs.from().words(left.get(i)).length + pairs.to().words(right.get(j)).length + 1L)) {
                    return;
                }
                scores[i][j] = score(left.get(i), right.get(j), comparisons == 1);
            }
        }
        for (BestPairs.Pair best : BestPairs.of(scores)) {
            double score = scores[best.left()][best.right()];
            pairs.pair(
                    left.get(best.left()),
                    right.get(best.right()),
                    score,
                    score == 1 ? Basis.SAME_WORDS : Basis.CONTEXT);
        }
    }

    /** 0 if they may not be paired. */
    private double score(int from, int to, boolean alone) {
        Tree old = pairs.from();
        Tree young = pairs.to();
        if (old.ownKey(from) == young.ownKey(to)) {
            boolean bothEmpty = old.words(from).length == 0;
            return !bothEmpty || old.node(from).getClass() == young.node(to).getClass() ? 1 : 0;
        }
        if (old.words(from).length == 0 || young.words(to).length == 0) {
            return 0;
        }
        Likeness likeness = pairs.likeness(from, to);
        boolean agrees = alone || Surroundings.sameLabel(pairs, from, to);
        double score = Math.max(likeness.dice(), agrees ? likeness.score() : 0);
        boolean isOne = haveOneRole(old.node(from), young.node(to)) || differOnlyInFigures(from, to);
        boolean isRewritten = alone && atLeast < Similar.ALONE && likeness.dice() >= REWRITTEN;
        return score >= atLeast || isOne || isRewritten ? Math.max(score, LEAST) : 0;
    }

    /** "Version 1.1, March 2000" and "Version 1.2, November 2002". */
    private boolean differOnlyInFigures(int from, int to) {
        int[] old = pairs.from().words(from);
        int[] young = pairs.to().words(to);
        if (Math.max(old.length, young.length) > FEW_WORDS) {
            return false;
        }
        int[] oldWords = withoutFigures(old);
        return oldWords.length > 0 && oldWords.length < old.length && Arrays.equals(oldWords, withoutFigures(young));
    }

    private int[] withoutFigures(int[] words) {
        Lexicon lexicon = pairs.trees().lexicon();
        return Arrays.stream(words).filter(word -> !lexicon.isFigure(word)).toArray();
    }

    /** A document has one title and one date: what stands in its place is the same, whatever it says. */
    private static boolean haveOneRole(Node from, Node to) {
        return from instanceof Paragraph old
                && to instanceof Paragraph young
                && old.role() == young.role()
                && (old.role() == ParagraphRole.TITLE || old.role() == ParagraphRole.DATELINE);
    }
}
