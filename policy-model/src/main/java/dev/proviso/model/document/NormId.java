package dev.proviso.model.document;

/** The permanent id of a norm, unique in its revision. */
public record NormId(String value) implements Comparable<NormId> {

    /** @throws IllegalArgumentException if the text has not the form of such a name */
    public NormId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a norm id: '" + value + "'");
        }
    }

    /** Whether a text has the form of such a name: {@code [a-z0-9]+(-[a-z0-9]+)*}. */
    public static boolean isValid(String text) {
        return Slug.isValid(text);
    }

    @Override
    public int compareTo(NormId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
