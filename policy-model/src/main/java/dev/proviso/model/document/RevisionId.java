package dev.proviso.model.document;

import java.util.regex.Pattern;

/** The name of one revision within its policy, such as {@code r1} or {@code 2026-03}. */
public record RevisionId(String value) implements Comparable<RevisionId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    /** @throws IllegalArgumentException if the text has not the form of such a name */
    public RevisionId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a revision id: '" + value + "'");
        }
    }

    /** Whether a text has the form of such a name: {@code [A-Za-z0-9][A-Za-z0-9._-]*}. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
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
