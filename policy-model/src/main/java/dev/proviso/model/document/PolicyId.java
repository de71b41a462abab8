package dev.proviso.model.document;

/** The name of a policy, the work that its revisions express, such as {@code hubspot-developer-policy}. */
public record PolicyId(String value) implements Comparable<PolicyId> {

    /** @throws IllegalArgumentException if the text has not the form of such a name */
    public PolicyId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a policy id: '" + value + "'");
        }
    }

    /** Whether a text has the form of such a name: {@code [a-z0-9]+(-[a-z0-9]+)*}. */
    public static boolean isValid(String text) {
        return Slug.isValid(text);
    }

    // As a record's would be, whose own are put together when they are first called: more than a short run can spare.
    @Override
    public boolean equals(Object other) {
        return other instanceof PolicyId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(PolicyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
