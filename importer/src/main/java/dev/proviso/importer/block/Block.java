package dev.proviso.importer.block;

import dev.proviso.importer.label.Numbering;
import dev.proviso.importer.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of running text as the source sets it apart from others, in the terms of no format in particular.
 *
 * @param level of a heading, from 1 for the highest; 0 for what is none
 * @param depth of lists and quotations around it
 * @param indent in columns, where the format has no lists of its own; else 0
 * @param body columns in front of its second line; {@code indent} if it has none
 * @param item the list element around it, if any
 * @param words never empty
 * @param marks bold stretches and links, in order
 * @param gap line ends between the words of the block in front and these
 */
public record Block(
        Kind kind,
        int level,
        int depth,
        int indent,
        int body,
        Optional<ListItem> item,
        Words words,
        List<Mark> marks,
        int gap) {

    /** So many marks in front of a place may still reach into it. */
    private static final int NESTED = 8;

    public Block {
        marks = List.copyOf(marks);
    }

    /** A block of one line, or of a format in which columns say nothing. */
    public Block(
            Kind kind,
            int level,
            int depth,
            int indent,
            Optional<ListItem> item,
            Words words,
            List<Mark> marks,
            int gap) {
        this(kind, level, depth, indent, indent, item, words, marks, gap);
    }

    /** The same in another role, outside of lists. */
    public Block as(Kind other, int otherLevel, int otherDepth) {
        return new Block(other, otherLevel, otherDepth, indent, body, Optional.empty(), words, marks, gap);
    }

    /** The same, standing further to the right. */
    public Block indentedBy(int columns) {
        return new Block(kind, level, depth, indent + columns, body, item, words, marks, gap);
    }

    /** What a block is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        /** Kept as it is and not looked into: a table's row, code. */
        VERBATIM,
        /** An entry of a table of contents. */
        ENTRY,
        /** What a page is called, which it does not show itself. */
        NAME,
        /** The number of an element that has no words of its own, which the source does not print; its words stand for it. */
        NUMBER
    }

    /**
     * The element of a list of the format's own.
     *
     * @param list a number that all elements of the list share
     * @param number of the element itself, unique in the document
     * @param starts whether the block is the first one of the element
     * @param ordinal among the elements of its list, as readers see it; 0 for a bullet
     * @param numbering how the list is counted
     * @param markerStart where the printed label starts in the source
     * @param markerEnd where it ends; {@code markerStart} where none is printed
     */
    public record ListItem(
            int list, int number, boolean starts, int ordinal, Numbering numbering, int markerStart, int markerEnd) {

        /** The same element, of which other blocks came before. */
        public ListItem going() {
            return new ListItem(list, number, false, ordinal, numbering, markerStart, markerEnd);
        }
    }

    /**
     * A stretch of words that stands out.
     *
     * @param target of a link; empty for bold words
     */
    public record Mark(int from, int to, Optional<String> target) {}

    /** Whether all its words are bold. */
    public boolean isBold() {
        int covered = 0;
        for (Mark mark : marks) {
            if (mark.target().isEmpty()) {
                if (mark.from() > covered
                        && !words.text().substring(covered, mark.from()).isBlank()) {
                    return false;
                }
                covered = Math.max(covered, mark.to());
            }
        }
        return covered > 0
                && words.text().substring(Math.min(covered, words.length())).isBlank();
    }

    /** The same with other words, which are a part of these from an offset on. */
    public Block part(int from, int to, Optional<ListItem> of) {
        Words cut = words.slice(from, to);
        List<Mark> inside = new ArrayList<>();
        for (int i = Math.max(0, firstFrom(from) - NESTED);
                i < marks.size() && marks.get(i).from() < to;
                i++) {
            Mark mark = marks.get(i);
            int start = Math.max(0, mark.from() - from);
            int end = Math.min(cut.length(), mark.to() - from);
            if (start < end) {
                inside.add(new Mark(start, end, mark.target()));
            }
        }
        return new Block(kind, level, depth, indent, body, of, cut, inside, from == 0 ? gap : 1);
    }

    /** The first mark that starts at an offset or behind it. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).from() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
