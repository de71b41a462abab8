package dev.proviso.model.diff.redline;

import dev.proviso.model.diff.redline.Segment.Operation;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Two texts as one, with what was taken out and what was put in marked by whole words.
 *
 * <p>INVARIANT: what is old, joined, is the old text, and what is new, joined, is the new text, character by character; no segment
 * ends inside a word.
 *
 * @param segments in reading order, no two neighbours of the same operation; empty when both texts are
 */
public record Redline(List<Segment> segments) {

    /** Nothing on either side. */
    public static final Redline EMPTY = new Redline(List.of());

    public Redline {
        segments = List.copyOf(segments);
    }

    /** The redline of a text that did not change. */
    public static Redline unchanged(String text) {
        return only(Operation.EQUAL, text);
    }

    /** The redline of a text of which one thing can be said as a whole. */
    public static Redline only(Operation operation, String text) {
        return text.isEmpty() ? EMPTY : new Redline(List.of(new Segment(operation, text)));
    }

    /** The old text. */
    public String before() {
        return joined(Operation::isOld);
    }

    /** The new text. */
    public String after() {
        return joined(Operation::isNew);
    }

    private String joined(Predicate<Operation> operations) {
        return segments.stream()
                .filter(segment -> operations.test(segment.operation()))
                .map(Segment::text)
                .collect(Collectors.joining());
    }

    /** Whether nothing was taken out, put in or moved. */
    public boolean isUnchanged() {
        return segments.stream().allMatch(segment -> segment.operation() == Operation.EQUAL);
    }

    /** The redline from the new text back to the old one. */
    public Redline inverse() {
        return new Redline(segments.stream()
                .map(segment -> new Segment(segment.operation().inverse(), segment.text()))
                .toList());
    }
}
