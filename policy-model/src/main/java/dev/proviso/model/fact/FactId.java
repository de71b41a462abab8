package dev.proviso.model.fact;

import java.util.regex.Pattern;

/**
 * The name of a fact in a {@link Vocabulary}: lower-case words joined by underscores, grouped by dots, such as
 * {@code authentication.method}. A group is only a name: the fact is what can be known or unknown.
 */
public record FactId(String value) implements Comparable<FactId> {

    // Possessive: a group that may give back is matched by recursion, and a long name would overflow the stack.
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]*+(?:\\.[a-z][a-z0-9_]*+)*+");

    /** @throws IllegalArgumentException if the text has not the form of a fact's name */
    public FactId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a fact's name: '" + value + "'");
        }
    }

    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    // As a record's would be, whose own are put together when they are first called: more than a short run can spare.
    @Override
    public boolean equals(Object other) {
        return other instanceof FactId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
