package dev.proviso.model.document;

import java.util.regex.Pattern;

/** The id of a consequence that a policy names. */
public record SanctionId(String value) implements Comparable<SanctionId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException if the text has not the form of such a name */
    public SanctionId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a sanction id: '" + value + "'");
        }
    }

    /** Whether a text has the form of such a name: {@code [a-z0-9]+(-[a-z0-9]+)*}. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
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
