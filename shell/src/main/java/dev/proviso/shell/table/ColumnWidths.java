package dev.proviso.shell.table;

import java.util.Arrays;
import java.util.Optional;

/** Shares the width of a page out among columns: those that need little get it, the others get the same of what is left. */
final class ColumnWidths {

    /** Blanks between two columns. */
    static final int GAP = 2;

    private ColumnWidths() {}

    /**
     * The width of each column.
     *
     * @param wanted how wide each would like to be
     * @param least how wide each must be, no more than it would like
     * @return empty if the page is too narrow for a table of these columns
     */
    static Optional<int[]> fit(int[] wanted, int[] least, int page) {
        int room = page - GAP * (wanted.length - 1);
        if (Arrays.stream(wanted).sum() <= room) {
            return Optional.of(wanted.clone());
        }
        if (Arrays.stream(least).sum() > room) {
            return Optional.empty();
        }
        // All start at their least; what is left goes, column by column, to whichever is narrowest and wants more.
        int[] widths = least.clone();
        for (int left = room - Arrays.stream(least).sum(); left > 0; left--) {
            int narrowest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] < wanted[i] && (narrowest < 0 || widths[i] < widths[narrowest])) {
                    narrowest = i;
                }
            }
            widths[narrowest]++;
        }
        return Optional.of(widths);
    }
}
