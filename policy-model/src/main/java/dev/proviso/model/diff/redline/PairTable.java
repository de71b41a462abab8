package dev.proviso.model.diff.redline;

import java.util.Arrays;

/**
 * The alignment of two short rows of tokens that costs a reader least. A token that is struck or put in costs its weight, and each place
 * where something changed costs once more, a replacement more than an insertion: so of several alignments that keep as much the one with
 * the fewest changes wins, and a word that matters is kept rather than one that carries grammar.
 *
 * <p>A change costs less than to strike and put in again the lightest token, so that what was only put in, or only taken out, is never
 * shown as replaced.
 */
final class PairTable {

    /** The weight of the lightest token. */
    static final int LIGHTEST = 3;

    static final int NONE = -1;

    private static final int CHANGE = 4;
    /** What it costs more that a change both strikes and puts in. */
    private static final int REPLACEMENT = 3;

    private static final int OTHER_FORM = 2;

    // What the last step was: a pair, or part of a change that only struck, only put in, or did both so far.
    private static final int KEPT = 0;
    private static final int STRUCK = 1;
    private static final int PUT_IN = 2;
    private static final int BOTH = 3;
    private static final int STATES = 4;

    // How each state was reached: the state in front of a pair in two bits, and a bit for each other choice.
    private static final int BEFORE_PAIR = 3;
    private static final int STRUCK_ON = 4;
    private static final int PUT_IN_ON = 8;
    private static final int BOTH_BY_STRIKING = 16;
    private static final int BOTH_ON = 32;

    private static final int FAR = Integer.MAX_VALUE / 2;

    private final TokenRow left;
    private final TokenRow right;
    private final int width;
    private final byte[] steps;

    private PairTable(TokenRow left, TokenRow right) {
        this.left = left;
        this.right = right;
        width = right.size() + 1;
        steps = new byte[(left.size() + 1) * width];
    }

    /**
     * For each left token the right one that it is, or {@link #NONE}; they grow. Takes time and room in proportion to the product of both
     * sizes.
     */
    static int[] pairs(TokenRow left, TokenRow right) {
        PairTable table = new PairTable(left, right);
        return table.walkBack(table.fill());
    }

    /** What a pair costs: something, if its letters changed. */
    static int costOfPair(TokenRow left, int i, TokenRow right, int j) {
        return left.isSameForm(i, right, j) ? 0 : OTHER_FORM;
    }

    /** What a place costs where tokens of some weight were struck and others put in; nothing if there are none. */
    static int costOfChange(int struck, int putIn) {
        if (struck + putIn == 0) {
            return 0;
        }
        return struck + putIn + CHANGE + (struck > 0 && putIn > 0 ? REPLACEMENT : 0);
    }

    /** Fills the table, and gives the state in which the cheapest alignment ends. */
    private int fill() {
        int[] above = new int[width * STATES];
        int[] costs = new int[width * STATES];
        for (int i = 0; i <= left.size(); i++) {
            Arrays.fill(costs, FAR);
            for (int j = 0; j < width; j++) {
                if (i == 0 && j == 0) {
                    costs[KEPT] = 0;
                    continue;
                }
                if (i > 0 && j > 0 && left.isPair(i - 1, right, j - 1)) {
                    pair(above, costs, i, j);
                }
                if (i > 0) {
                    strike(above, costs, i, j);
                }
                if (j > 0) {
                    putIn(costs, i, j);
                }
            }
            int[] filled = costs;
            costs = above;
            above = filled;
        }
        return cheapest(above, (width - 1) * STATES);
    }

    private void pair(int[] above, int[] costs, int i, int j) {
        int before = (j - 1) * STATES;
        int state = cheapest(above, before);
        costs[j * STATES + KEPT] = above[before + state] + costOfPair(left, i - 1, right, j - 1);
        steps[i * width + j] |= (byte) state;
    }

    private void strike(int[] above, int[] costs, int i, int j) {
        int at = j * STATES;
        int weight = left.weight(i - 1);
        int opened = above[at + KEPT] + CHANGE;
        int wentOn = above[at + STRUCK];
        costs[at + STRUCK] = Math.min(opened, wentOn) + weight;
        int turned = above[at + PUT_IN] + REPLACEMENT;
        int both = above[at + BOTH];
        costs[at + BOTH] = Math.min(turned, both) + weight;
        int step = BOTH_BY_STRIKING | (wentOn <= opened ? STRUCK_ON : 0) | (both <= turned ? BOTH_ON : 0);
        steps[i * width + j] |= (byte) step;
    }

    private void putIn(int[] costs, int i, int j) {
        int at = j * STATES;
        int before = at - STATES;
        int weight = right.weight(j - 1);
        int opened = costs[before + KEPT] + CHANGE;
        int wentOn = costs[before + PUT_IN];
        costs[at + PUT_IN] = Math.min(opened, wentOn) + weight;
        steps[i * width + j] |= (byte) (wentOn <= opened ? PUT_IN_ON : 0);
        int turned = costs[before + STRUCK] + REPLACEMENT;
        int both = costs[before + BOTH];
        if (Math.min(turned, both) + weight < costs[at + BOTH]) {
            costs[at + BOTH] = Math.min(turned, both) + weight;
            steps[i * width + j] &= ~(BOTH_BY_STRIKING | BOTH_ON);
            steps[i * width + j] |= (byte) (both <= turned ? BOTH_ON : 0);
        }
    }

    private int[] walkBack(int end) {
        int[] pairs = new int[left.size()];
        Arrays.fill(pairs, NONE);
        int i = left.size();
        int j = right.size();
        int state = end;
        while (i > 0 || j > 0) {
            int step = steps[i * width + j];
            switch (state) {
                case KEPT -> {
                    pairs[--i] = --j;
                    state = step & BEFORE_PAIR;
                }
                case STRUCK -> {
                    i--;
                    state = (step & STRUCK_ON) != 0 ? STRUCK : KEPT;
                }
                case PUT_IN -> {
                    j--;
                    state = (step & PUT_IN_ON) != 0 ? PUT_IN : KEPT;
                }
                default -> {
                    boolean struck = (step & BOTH_BY_STRIKING) != 0;
                    boolean wentOn = (step & BOTH_ON) != 0;
                    if (struck) {
                        i--;
                    } else {
                        j--;
                    }
                    state = wentOn ? BOTH : struck ? PUT_IN : STRUCK;
                }
            }
        }
        return pairs;
    }

    private static int cheapest(int[] costs, int at) {
        int best = KEPT;
        for (int state = STRUCK; state < STATES; state++) {
            if (costs[at + state] < costs[at + best]) {
                best = state;
            }
        }
        return best;
    }
}
