package dev.proviso.importer.block;

import java.util.List;

/** Tells whether lines are wrapped, and at which column. */
final class LineWidth {

    /** Hardly anybody wraps by hand at more columns than this. */
    private static final int WIDEST = 120;

    /** Columns at which some programs wrap; only if most lines show it. */
    private static final int WIDE = 200;

    private static final int NARROWEST = 40;
    private static final int SHARE = 5;

    private LineWidth() {}

    /** The column at which lines are wrapped; 0 if they are not. */
    static int of(String text, List<PlainLine> lines) {
        int[] ends = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(PlainLine::column)
                .sorted()
                .toArray();
        if (ends.length == 0) {
            return 0;
        }
        int most = ends[(ends.length - 1) * 97 / 100];
        int pairs = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            PlainLine line = lines.get(i);
            if (!line.isBlank() && !lines.get(i + 1).isBlank()) {
                pairs++;
                // A full line that ends in the midst of a sentence.
                boolean open = ".:;!?".indexOf(text.charAt(line.end() - 1)) < 0;
                broken += open && line.column() > most * 3 / 4 ? 1 : 0;
            }
        }
        boolean wrapped = broken > 0 && broken * (most > WIDEST ? 2 : SHARE) > pairs;
        return wrapped && most >= NARROWEST && most <= WIDE ? most : 0;
    }
}
