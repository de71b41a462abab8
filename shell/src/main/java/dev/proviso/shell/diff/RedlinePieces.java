package dev.proviso.shell.diff;

import dev.proviso.model.diff.redline.Redline;
import dev.proviso.model.diff.redline.Segment;
import dev.proviso.model.diff.redline.Segment.Operation;
import dev.proviso.model.diff.redline.Segments;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A redline as it is shown: marks around words and not around the white space beside them, and, where that is wanted, long stretches
 * without a change cut short.
 */
final class RedlinePieces {

    /** Words that are left on each side of a change where the rest is cut. */
    private static final int CONTEXT = 12;
    /** A stretch that is cut has at least so many words more than are left of it: less is not worth a gap. */
    private static final int LEAST_CUT = 12;

    private static final String GAP = "[…]";

    private RedlinePieces() {}

    /** Words, or white space between them, of which one thing can be said; of white space always that it is equal. */
    record Piece(Operation operation, String text) {}

    /** All of it; of words that are now in other letters only as they are now. */
    static List<Piece> whole(Redline redline) {
        return pieces(shown(redline, any -> true));
    }

    /** The old text, with what was taken out of it. */
    static List<Piece> before(Redline redline) {
        return pieces(shown(redline, Operation::isOld));
    }

    /** The new text, with what was put in. */
    static List<Piece> after(Redline redline) {
        return pieces(shown(redline, Operation::isNew));
    }

    /** The changes with some words around them; all of it where that is hardly longer, or where nothing changed. */
    static List<Piece> around(Redline redline) {
        List<Segment> segments = shown(redline, any -> true);
        List<Segment> cut = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            boolean isCut = segment.operation() == Operation.EQUAL && segments.size() > 1;
            cut.add(
                    isCut
                            ? new Segment(Operation.EQUAL, cut(segment.text(), i > 0, i < segments.size() - 1))
                            : segment);
        }
        return pieces(cut);
    }

    /**
     * What is shown of the segments that are wanted: of words that were only set or written in other letters or signs how they are now.
     * Quotes and dashes that are only set otherwise are no news where words changed beside them.
     */
    private static List<Segment> shown(Redline redline, Predicate<Operation> isWanted) {
        boolean isForm = redline.segments().stream()
                .map(Segment::operation)
                .allMatch(operation -> operation == Operation.EQUAL || operation.isRestyled());
        boolean isBoth = isWanted.test(Operation.INSERTED) && isWanted.test(Operation.DELETED);
        Segments shown = new Segments();
        for (Segment segment : redline.segments()) {
            Operation operation = segment.operation();
            boolean isPast = operation == Operation.RECASED_FROM || operation == Operation.RESTYLED_FROM;
            if (isWanted.test(operation) && !(isBoth && isPast)) {
                shown.add(!isForm && operation.isRestyled() ? Operation.EQUAL : operation, segment.text());
            }
        }
        return shown.all();
    }

    private static List<Piece> pieces(List<Segment> segments) {
        List<Piece> pieces = new ArrayList<>();
        segments.forEach(segment -> add(pieces, segment));
        return pieces;
    }

    /** White space taken out is shown as a blank only where nothing else keeps the words apart. */
    private static void add(List<Piece> pieces, Segment segment) {
        String text = segment.text();
        if (segment.operation() == Operation.EQUAL) {
            pieces.add(new Piece(Operation.EQUAL, text));
            return;
        }
        int start = 0;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        space(pieces, text.substring(0, start), segment.operation());
        if (end > start) {
            pieces.add(new Piece(segment.operation(), text.substring(start, end)));
        }
        space(pieces, text.substring(end), segment.operation());
    }

    private static void space(List<Piece> pieces, String space, Operation operation) {
        if (space.isEmpty()) {
            return;
        }
        boolean isSeparate =
                pieces.isEmpty() || endsWithSpace(pieces.get(pieces.size() - 1).text());
        if (operation.isNew()) {
            pieces.add(new Piece(Operation.EQUAL, space));
        } else if (!isSeparate) {
            pieces.add(new Piece(Operation.EQUAL, " "));
        }
    }

    private static boolean endsWithSpace(String text) {
        return Character.isWhitespace(text.charAt(text.length() - 1));
    }

    /** Keeps the first words of a text that follows a change, and the last ones of a text before a change. */
    private static String cut(String text, boolean followsChange, boolean precedesChange) {
        int head = followsChange ? endOfWords(text, CONTEXT) : 0;
        int tail = precedesChange ? startOfLastWords(text, CONTEXT) : text.length();
        if (head >= tail || words(text.substring(head, tail)) < LEAST_CUT) {
            return text;
        }
        String before = text.substring(0, head);
        String after = text.substring(tail);
        return before
                + (before.isEmpty() || endsWithSpace(before) ? "" : " ")
                + GAP
                + (after.isEmpty() ? "" : " ")
                + after;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }

    private static int endOfWords(String text, int count) {
        int at = 0;
        for (int word = 0; word < count && at < text.length(); word++) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    private static int startOfLastWords(String text, int count) {
        int at = text.length();
        for (int word = 0; word < count && at > 0; word++) {
            while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
                at--;
            }
            while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
                at--;
            }
        }
        return at;
    }
}
