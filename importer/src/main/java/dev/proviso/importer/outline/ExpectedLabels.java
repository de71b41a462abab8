package dev.proviso.importer.outline;

import dev.proviso.importer.label.Marker;
import java.util.ArrayDeque;

/**
 * Tells labels at the start of lines, which may have been broken anywhere, from numbers within a sentence: a label starts a list or goes on
 * with one that is open.
 */
final class ExpectedLabels {

    /** So many labels back a list may have been left that a label goes on with. */
    private static final int MOST = 40;

    private static final String ENDS = ".:;!?,";

    private final ArrayDeque<Marker> passed = new ArrayDeque<>();

    /** Forgets all lists. */
    void clear() {
        passed.clear();
    }

    /** Takes a label as one. */
    void passed(Marker marker) {
        if (!marker.isBullet()) {
            passed.push(marker);
            if (passed.size() > MOST) {
                passed.removeLast();
            }
        }
    }

    /** Whether a label comes next to one that was taken. */
    boolean goesOn(Marker marker) {
        return passed.stream().anyMatch(marker::isNextTo);
    }

    /**
     * Whether what stands behind a line end is a label.
     *
     * @param at where the line in front ends in the text
     */
    boolean isExpected(Marker marker, String text, int at) {
        boolean first =
                marker.readings().stream().anyMatch(reading -> reading.ordinal() <= 1 && reading.inserted() == 0);
        return first || goesOn(marker) || (isClosed(text, at) && passed.stream().anyMatch(marker::isBehind));
    }

    /** Whether the words in front of an offset may be all of a provision. */
    private static boolean isClosed(String text, int at) {
        String before = text.substring(Math.max(0, at - 4), at).stripTrailing();
        return before.endsWith(" and")
                || before.endsWith(" or")
                || (!before.isEmpty() && ENDS.indexOf(before.charAt(before.length() - 1)) >= 0);
    }
}
