package dev.proviso.importer.block;

import java.util.ArrayDeque;

/** Counts how far to the right paragraphs stand that follow each other in one place, in steps: their columns say more than their number. */
public final class Columns {

    /** A paragraph that stands further to the right by fewer columns is beside the one in front. */
    private static final int STEP = 2;

    private static final int TAB = 4;

    private final ArrayDeque<Integer> open = new ArrayDeque<>();

    /**
     * How many steps to the right a paragraph stands of the first one.
     *
     * @param start where it starts in the text, or the blanks in front of it do
     */
    public int level(String text, int start) {
        int at = start;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        int column = column(text, at);
        while (open.size() > 1 && column < open.element()) {
            open.pop();
        }
        if (open.isEmpty() || column >= open.element() + STEP) {
            open.push(column);
        }
        return open.size() - 1;
    }

    private static int column(String text, int at) {
        int start = at;
        while (start > 0 && !PlainLine.isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        int column = 0;
        for (int i = start; i < at; i++) {
            column += text.charAt(i) == '\t' ? TAB - column % TAB : 1;
        }
        return column;
    }
}
