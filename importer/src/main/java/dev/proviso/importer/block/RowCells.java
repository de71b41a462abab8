package dev.proviso.importer.block;

import dev.proviso.importer.label.Markers;
import dev.proviso.importer.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Cuts a line of plain text into cells: at bars, or where more blanks stand than between two words. */
final class RowCells {

    private static final int TAB = 8;
    private static final int LEAST_GAP = 2;
    private static final int SHORTEST_RULE = 3;
    private static final int LOOK = 81;

    /** Behind these, two blanks are usual in front of the next words. */
    private static final String ENDS = ".!?;,";

    private RowCells() {}

    /**
     * A cell.
     *
     * @param goesOn whether it goes on with the words of the cell in front, in the next line
     */
    record Cell(int start, int end, boolean goesOn) {

        Cell goingOn() {
            return new Cell(start, end, true);
        }
    }

    /**
     * Blanks between two cells, by columns.
     *
     * @param at where they start in the text
     * @param until where the next cell starts in the text
     */
    record Gap(int start, int end, int at, int until, boolean hasTab) {

        int width() {
            return end - start;
        }

        /** What is blank in both lines. */
        static List<Gap> shared(List<Gap> one, List<Gap> other) {
            List<Gap> shared = new ArrayList<>();
            int i = 0;
            int k = 0;
            while (i < one.size() && k < other.size()) {
                Gap left = one.get(i);
                Gap right = other.get(k);
                int start = Math.max(left.start, right.start);
                int end = Math.min(left.end, right.end);
                if (end - start >= LEAST_GAP) {
                    shared.add(new Gap(start, end, right.at, right.until, right.hasTab));
                }
                if (left.end < right.end) {
                    i++;
                } else {
                    k++;
                }
            }
            return shared;
        }
    }

    static List<Cell> of(String text, PlainLine line) {
        return bars(text, line) > 0 ? betweenBars(text, line) : betweenGaps(text, line);
    }

    private static List<Cell> betweenGaps(String text, PlainLine line) {
        List<Cell> cells = new ArrayList<>();
        int start = line.start();
        for (Gap gap : gaps(text, line)) {
            cells.add(new Cell(start, gap.at(), false));
            start = gap.until();
        }
        if (start < line.end()) {
            cells.add(new Cell(start, line.end(), false));
        }
        return cells;
    }

    private static List<Cell> betweenBars(String text, PlainLine line) {
        List<Cell> cells = new ArrayList<>();
        int start = line.start();
        for (int at = line.start(); at <= line.end(); at++) {
            if (at == line.end() || text.charAt(at) == '|') {
                int from = start;
                int to = at;
                while (from < to && Words.isBlank(text.charAt(from))) {
                    from++;
                }
                while (to > from && Words.isBlank(text.charAt(to - 1))) {
                    to--;
                }
                if (from < to) {
                    cells.add(new Cell(from, to, false));
                }
                start = at + 1;
            }
        }
        return cells;
    }

    /** How many bars a line has that has one in front, or several with blanks around them; 0 if it has not. */
    static int bars(String text, PlainLine line) {
        int bars = 0;
        int apart = 0;
        for (int at = line.start(); at < line.end(); at++) {
            if (text.charAt(at) == '|') {
                bars++;
                boolean isApart = at > line.start()
                        && at + 1 < line.end()
                        && Words.isBlank(text.charAt(at - 1))
                        && Words.isBlank(text.charAt(at + 1));
                apart += isApart ? 1 : 0;
            }
        }
        boolean isFramed = bars > 1 && text.charAt(line.start()) == '|' && text.charAt(line.end() - 1) == '|';
        return isFramed || (bars > 0 && apart == bars) ? bars : 0;
    }

    /** Whether a line is nothing but lines drawn from left to right: {@code ----------}, {@code +---+---+}, {@code |:--|--:|}. */
    static boolean isDrawn(String text, PlainLine line) {
        int strokes = 0;
        for (int at = line.start(); at < line.end(); at++) {
            char c = text.charAt(at);
            if (c == '-' || c == '=') {
                strokes++;
            } else if (c != '+' && c != '|' && c != ':' && !Words.isBlank(c)) {
                return false;
            }
        }
        return strokes >= SHORTEST_RULE;
    }

    /** Whether a line is drawn in several parts, as above a table: {@code ===== ====}, {@code +---+---+}. */
    static boolean isFrame(String text, PlainLine line) {
        return isDrawn(text, line)
                && text.substring(line.start(), line.end()).chars().anyMatch(c -> c != '-' && c != '=');
    }

    static int tabs(List<Gap> gaps) {
        return (int) gaps.stream().filter(Gap::hasTab).count();
    }

    /** The stretches of blanks between cells: not those between sentences. */
    static List<Gap> gaps(String text, PlainLine line) {
        List<Gap> gaps = new ArrayList<>();
        int column = line.indent();
        int at = line.start();
        int word = at;
        boolean hasWords = false;
        while (at < line.end()) {
            if (!Words.isBlank(text.charAt(at))) {
                at++;
                column++;
                continue;
            }
            int from = at;
            int start = column;
            boolean hasTab = false;
            while (at < line.end() && Words.isBlank(text.charAt(at))) {
                hasTab |= text.charAt(at) == '\t';
                column += text.charAt(at) == '\t' ? TAB - column % TAB : 1;
                at++;
            }
            Gap gap = new Gap(start, column, from, at, hasTab);
            hasWords |= text.substring(word, from).codePoints().anyMatch(Character::isLetterOrDigit);
            word = at;
            // What stands in front of all lines of a comment is no cell.
            if (hasWords && (gap.width() >= LEAST_GAP || hasTab) && separates(text, gap)) {
                gaps.add(gap);
            }
        }
        return gaps;
    }

    private static boolean separates(String text, Gap gap) {
        char before = text.charAt(gap.at() - 1);
        boolean isBehindSentence = ENDS.indexOf(before) >= 0 && gap.width() == LEAST_GAP && !gap.hasTab();
        return before != ':' && !isBehindSentence;
    }

    /** Whether a line starts with a label, so that it is an element of a list, whatever columns its words stand in. */
    static boolean isLabelled(String text, PlainLine line) {
        return Markers.find(text.substring(line.start(), Math.min(line.end(), line.start() + LOOK)))
                .isPresent();
    }
}
