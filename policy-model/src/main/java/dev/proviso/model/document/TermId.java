package dev.proviso.model.document;

import java.util.regex.Pattern;

/** The id of a term that a policy uses in a sense of its own. */
public record TermId(String value) implements Comparable<TermId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException if the text has not the form of such a name */
    public TermId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a term id: '" + value + "'");
        }
    }

    /** Whether a text has the form of such a name: {@code [a-z0-9]+(-[a-z0-9]+)*}. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
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
