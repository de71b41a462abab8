package dev.proviso.importer.block;

import dev.proviso.importer.block.Block.Mark;
import dev.proviso.importer.label.Markers;
import dev.proviso.importer.words.Words;
import java.util.Optional;

/**
 * Finds a heading that is underlined or slanted in front of its text, as contracts have it: {@code 4.1 <u>Fees</u>. You pay …} It stands out
 * as bold words do; other such words are only stressed.
 */
final class LeadingEmphasis {

    private static final int LONGEST = 100;
    private static final String ENDS = ".:–—";

    private int from;
    private int to;

    /** Takes emphasised words, in the order of the text. */
    void add(int start, int end) {
        if (to == 0 || start <= to) {
            from = to == 0 ? start : from;
            to = Math.max(to, end);
        }
    }

    /** The heading, if the first emphasised words of a text are one. */
    Optional<Mark> heading(String text) {
        int end = Math.min(to, text.length());
        while (end > from && Words.isBlank(text.charAt(end - 1))) {
            end--;
        }
        boolean closed = end > from
                && end < text.length()
                && (ENDS.indexOf(text.charAt(end - 1)) >= 0 || ".:".indexOf(text.charAt(end)) >= 0);
        boolean leads = closed
                && end - from <= LONGEST
                && Character.isUpperCase(text.codePointAt(from))
                && !text.substring(end + 1).isBlank()
                && startsAt(text, from);
        return leads ? Optional.of(new Mark(from, end, Optional.empty())) : Optional.empty();
    }

    /** Whether nothing but a label stands in front of an offset. */
    private static boolean startsAt(String text, int offset) {
        return text.substring(0, offset).isBlank()
                || Markers.find(text).filter(marker -> marker.rest() == offset).isPresent();
    }
}
