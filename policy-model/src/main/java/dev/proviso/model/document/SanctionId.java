package dev.proviso.model.document;

/** The id of a consequence that a policy names. */
public record SanctionId(String value) implements Comparable<SanctionId> {

    /** @throws IllegalArgumentException if the text has not the form of such a name */
    public SanctionId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a sanction id: '" + value + "'");
        }
    }

    /** Whether a text has the form of such a name: {@code [a-z0-9]+(-[a-z0-9]+)*}. */
    public static boolean isValid(String text) {
        return Slug.isValid(text);
    }

    @Override
    public int compareTo(SanctionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
