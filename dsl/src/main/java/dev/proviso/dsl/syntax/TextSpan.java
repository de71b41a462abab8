package dev.proviso.dsl.syntax;

/**
 * A stretch of a source text, in UTF-16 units; the end is exclusive.
 */
public record TextSpan(int start, int end) {

    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /** From the start of this span to the end of the other. */
    public TextSpan to(TextSpan other) {
        return new TextSpan(start, other.end);
    }

    /** Whether two stretches share a character, or an empty one lies in the other or at its edge. */
    public boolean overlaps(TextSpan other) {
        return (isEmpty() || other.isEmpty())
                ? start <= other.end && other.start <= end
                : start < other.end && other.start < end;
    }

    private boolean isEmpty() {
        return start == end;
    }
}
