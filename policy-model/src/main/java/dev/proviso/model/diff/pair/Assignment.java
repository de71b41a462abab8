package dev.proviso.model.diff.pair;

import java.util.Arrays;

/**
 * The one-to-one assignment of rows to columns with the greatest sum: the Hungarian method with potentials, after Jonker and Volgenant.
 * Cost: the cube of the greater side.
 */
final class Assignment {

    private Assignment() {}

    /**
     * The column of each row, or -1 for a row that is better left alone.
     *
     * @param worth what each pair is worth; 0 for pairs that must not be
     */
    static int[] best(double[][] worth) {
        int rows = worth.length;
        int columns = rows == 0 ? 0 : worth[0].length;
        int size = Math.max(rows, columns);
        double[] rowPotential = new double[size + 1];
        double[] columnPotential = new double[size + 1];
        int[] rowOf = new int[size + 1];
        int[] cameFrom = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            rowOf[0] = row;
            int column = 0;
            double[] least = new double[size + 1];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            boolean[] used = new boolean[size + 1];
            do {
                used[column] = true;
                int current = rowOf[column];
                double delta = Double.POSITIVE_INFINITY;
                int next = 0;
                for (int j = 1; j <= size; j++) {
                    if (!used[j]) {
                        double reduced = cost(worth, current - 1, j - 1) - rowPotential[current] - columnPotential[j];
                        if (reduced < least[j]) {
                            least[j] = reduced;
                            cameFrom[j] = column;
                        }
                        if (least[j] < delta) {
                            delta = least[j];
                            next = j;
                        }
                    }
                }
                for (int j = 0; j <= size; j++) {
                    if (used[j]) {
                        rowPotential[rowOf[j]] += delta;
                        columnPotential[j] -= delta;
                    } else {
                        least[j] -= delta;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            do {
                int previous = cameFrom[column];
                rowOf[column] = rowOf[previous];
                column = previous;
            } while (column != 0);
        }
        int[] columnOf = new int[rows];
        Arrays.fill(columnOf, -1);
        for (int j = 1; j <= columns; j++) {
            int row = rowOf[j] - 1;
            if (row < rows && worth[row][j - 1] > 0) {
                columnOf[row] = j - 1;
            }
        }
        return columnOf;
    }

    private static double cost(double[][] worth, int row, int column) {
        return row < worth.length && column < worth[row].length ? -worth[row][column] : 0;
    }
}
