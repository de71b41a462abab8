package dev.proviso.model.diagnostic;

/**
 * Something that a policy's files declare, and that can be pointed at.
 *
 * @param name its id, or its name in rules
 */
public record Subject(Kind kind, String name) {

    /** What it is. */
    public enum Kind {
        NODE,
        NORM,
        TERM,
        PARAMETER,
        DEFINITION,
        SANCTION,
        FACT
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + " '" + name + "'";
    }
}
