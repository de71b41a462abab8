package dev.proviso.model.document;

/** The name of one revision within its policy, such as {@code r1} or {@code 2026-03}. */
public record RevisionId(String value) implements Comparable<RevisionId> {

    /** @throws IllegalArgumentException if the text has not the form of such a name */
    public RevisionId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a revision id: '" + value + "'");
        }
    }

    /** Whether a text has the form of such a name: {@code [A-Za-z0-9][A-Za-z0-9._-]*}. */
    public static boolean isValid(String text) {
        if (text.isEmpty() || !isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        // No stream: a short run has the rest of their classes to load for this alone.
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    // As a record's would be, whose own are put together when they are first called: more than a short run can spare.
    @Override
    public boolean equals(Object other) {
        return other instanceof RevisionId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(RevisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
