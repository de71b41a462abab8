package dev.proviso.importer.block;

import dev.proviso.importer.block.Block.ListItem;
import dev.proviso.importer.label.Numbering;
import java.util.ArrayDeque;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;

/**
 * Counts the elements of a list. Markdown takes an element that is indented by too little as one of the list around; one that is indented by
 * two columns, and counted from 1 if it is counted, is meant to stand below.
 */
final class MarkdownLists {

    private static final int INDENTED = 2;
    private static final int LONGEST_NUMBER = 6;

    private final String text;
    private final Numbering numbering;
    private final int first;
    private final ArrayDeque<Counter> open = new ArrayDeque<>();
    private int numbers;

    private static final class Counter {
        final int list;
        final int column;
        int next;
        int printed;

        Counter(int list, int column, int next) {
            this.list = list;
            this.column = column;
            this.next = next;
        }
    }

    /** @param numbers so many lists and elements are numbered already */
    MarkdownLists(String text, ListBlock list, int numbers) {
        this.text = text;
        this.numbering = list instanceof OrderedList ? Numbering.DECIMAL : Numbering.BULLET;
        Integer printed = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
        this.first = printed == null ? 1 : printed;
        this.numbers = numbers;
    }

    int numbers() {
        return numbers;
    }

    /** How deep the last element stands, from 1. */
    int depth() {
        return open.size();
    }

    /** The element that starts at an offset. */
    ListItem next(int start) {
        int at = start;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean printed = numbering == Numbering.DECIMAL
                && end > at
                && end < text.length()
                && ".)".indexOf(text.charAt(end)) >= 0;
        place(at, numbering == Numbering.BULLET || text.substring(at, end).equals("1"));
        if (printed) {
            count(text.substring(at, end), column(at));
        }
        int ordinal = numbering == Numbering.BULLET ? 0 : open.element().next++;
        return new ListItem(open.element().list, numbers++, true, ordinal, numbering, at, printed ? end + 1 : at);
    }

    /** A list that had come to 2 and more starts anew at 1: Markdown goes on counting, but nobody who wrote it did. */
    private void count(String number, int column) {
        int printed = number.length() > LONGEST_NUMBER ? 0 : Integer.parseInt(number);
        if (printed == 1 && open.element().printed > 1) {
            open.pop();
            open.push(new Counter(numbers++, column, 1));
        }
        open.element().printed = printed;
    }

    private void place(int at, boolean starts) {
        int column = column(at);
        while (open.size() > 1 && column < open.element().column) {
            open.pop();
        }
        if (open.isEmpty()) {
            open.push(new Counter(numbers++, column, first));
        } else if (starts && column >= open.element().column + INDENTED) {
            open.push(new Counter(numbers++, column, 1));
        }
    }

    private int column(int at) {
        int start = at;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return at - start;
    }
}
