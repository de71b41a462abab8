package dev.proviso.model.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretch of the publisher's text that belongs to one {@link Node} itself (its children follow), cut into parts which, joined
 * in order, are the source again, character by character. Nothing is trimmed, repaired or normalised.
 *
 * @param before trivia in front: blank lines, indentation, bullets
 * @param marker the printed label with its punctuation, such as {@code 4.} or {@code A.}; empty where none is printed
 * @param gap white space between the marker and what follows
 * @param heading the heading's words; empty where there is none
 * @param headingGap white space between a heading and text that runs on behind it
 * @param text the words
 * @param after trivia behind the words, up to the next node
 */
public record Passage(
        String before, String marker, String gap, String heading, String headingGap, String text, String after) {

    /** The part as it stands in the source: all parts joined. */
    public String source() {
        return before + marker + gap + heading + headingGap + text + after;
    }

    /** The parts that are not empty, in order. Joined, they are {@link #source()}. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>(7);
        add(parts, SpanKind.TRIVIA, before);
        add(parts, SpanKind.MARKER, marker);
        add(parts, SpanKind.TRIVIA, gap);
        add(parts, SpanKind.HEADING, heading);
        add(parts, SpanKind.TRIVIA, headingGap);
        add(parts, SpanKind.CONTENT, text);
        add(parts, SpanKind.TRIVIA, after);
        return List.copyOf(parts);
    }

    private static void add(List<Part> parts, SpanKind kind, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(kind, text));
        }
    }

    /** One part of a passage; the text is not empty. */
    public record Part(SpanKind kind, String text) {}
}
