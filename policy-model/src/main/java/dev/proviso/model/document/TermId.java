package dev.proviso.model.document;

/** The id of a term that a policy uses in a sense of its own. */
public record TermId(String value) implements Comparable<TermId> {

    /** @throws IllegalArgumentException if the text has not the form of such a name */
    public TermId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a term id: '" + value + "'");
        }
    }

    /** Whether a text has the form of such a name: {@code [a-z0-9]+(-[a-z0-9]+)*}. */
    public static boolean isValid(String text) {
        return Slug.isValid(text);
    }

    // As a record's would be, whose own are put together when they are first called: more than a short run can spare.
    @Override
    public boolean equals(Object other) {
        return other instanceof TermId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(TermId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
