package dev.proviso.model.document;

/** The permanent id of a part of a policy: assigned once, kept when the part is renumbered or moved, meaningless to the engine. */
public record NodeId(String value) implements Comparable<NodeId> {

    /** @throws IllegalArgumentException if the text has not the form of such a name */
    public NodeId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a node id: '" + value + "'");
        }
    }

    /** Whether a text has the form of such a name: {@code [a-z0-9]+(-[a-z0-9]+)*}. */
    public static boolean isValid(String text) {
        return Slug.isValid(text);
    }

    // As a record's would be, whose own are put together when they are first called: more than a short run can spare.
    @Override
    public boolean equals(Object other) {
        return other instanceof NodeId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(NodeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
