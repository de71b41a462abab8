package dev.proviso.model.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretch of the publisher's text that belongs to one {@link Node} itself (its children follow), cut into parts which, joined
 * in order, are the source again, character by character. Nothing is trimmed, repaired or normalised.
 *
 * <p>Heading and text are the words that people read. Where the source marks them up, the marks stand beside them.
 *
 * @param before trivia in front: blank lines, indentation, bullets, markup
 * @param marker the printed label with its punctuation, such as {@code 4.} or {@code A.}; empty where none is printed
 * @param gap what stands between the marker and what follows: white space, markup
 * @param heading the heading's words; empty where there is none
 * @param headingGap what stands between a heading and text that runs on behind it
 * @param text the words
 * @param after trivia behind the words, up to the next node
 * @param headingMarkup where the source of the heading is not just its words, in order; see {@link Markup}
 * @param textMarkup where the source of the text is not just its words, in order
 */
public record Passage(
        String before,
        String marker,
        String gap,
        String heading,
        String headingGap,
        String text,
        String after,
        List<Markup> headingMarkup,
        List<Markup> textMarkup) {

    /** @throws IllegalArgumentException if markup overlaps, is out of order, or lies outside of its words */
    public Passage {
        headingMarkup = List.copyOf(headingMarkup);
        textMarkup = List.copyOf(textMarkup);
        if (!Markup.fit(headingMarkup, heading) || !Markup.fit(textMarkup, text)) {
            throw new IllegalArgumentException("the markup does not fit the words");
        }
    }

    /** A passage whose words stand in the source as they are. */
    public Passage(
            String before, String marker, String gap, String heading, String headingGap, String text, String after) {
        this(before, marker, gap, heading, headingGap, text, after, List.of(), List.of());
    }

    /**
     * The same words, marked up.
     *
     * @throws IllegalArgumentException if markup overlaps, is out of order, or lies outside of its words
     */
    public Passage withMarkup(List<Markup> ofHeading, List<Markup> ofText) {
        return new Passage(before, marker, gap, heading, headingGap, text, after, ofHeading, ofText);
    }

    /** The part as it stands in the source: all parts joined. */
    public String source() {
        if (headingMarkup.isEmpty() && textMarkup.isEmpty()) {
            return before + marker + gap + heading + headingGap + text + after;
        }
        StringBuilder source = new StringBuilder();
        for (Part part : parts()) {
            source.append(part.text());
        }
        return source.toString();
    }

    /**
     * The parts that are not empty, in order. Joined, they are {@link #source()}. Markup between words is trivia; markup that stands
     * for words is of the kind of those words.
     */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>(7);
        add(parts, SpanKind.TRIVIA, before);
        add(parts, SpanKind.MARKER, marker);
        add(parts, SpanKind.TRIVIA, gap);
        parts.addAll(Markup.parts(SpanKind.HEADING, heading, headingMarkup));
        add(parts, SpanKind.TRIVIA, headingGap);
        parts.addAll(Markup.parts(SpanKind.CONTENT, text, textMarkup));
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
