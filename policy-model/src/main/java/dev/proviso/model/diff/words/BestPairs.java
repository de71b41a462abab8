package dev.proviso.model.diff.words;

import java.util.ArrayList;
import java.util.List;

/** Pairs elements of two rows so that no two pairs cross and the scores of all add up to the most. */
public final class BestPairs {

    /**
     * Two elements that belong together.
     *
     * @param left index in the one row
     * @param right index in the other
     */
    public record Pair(int left, int right) {}

    private BestPairs() {}

    /**
     * The pairs in order. Takes time and room in proportion to the product of both lengths.
     *
     * @param scores of each element of the one row with each of the other; those that are not above 0 are never paired
     */
    public static List<Pair> of(double[][] scores) {
        int rows = scores.length;
        int columns = rows == 0 ? 0 : scores[0].length;
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double both = scores[i][j] > 0 ? scores[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(both, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (scores[i][j] > 0 && best[i][j] == scores[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair(i, j));
                i++;
                j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
