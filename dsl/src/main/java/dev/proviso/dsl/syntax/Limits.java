package dev.proviso.dsl.syntax;

/**
 * How much the compiler of the language takes on. Past a limit there is a diagnostic, never a crash.
 *
 * @param length the longest text, in UTF-16 units
 * @param depth how many operators, brackets, functions and quantifiers may lie around one value. An operator counts for all values
 *     of its expression, so that {@code a and b and c} has depth 2: a tree is never higher than this
 * @param errors after how many mistakes in one text the parser stops looking for more
 */
public record Limits(int length, int depth, int errors) {

    /** 65,536 characters, depth 500, 20 mistakes: a hundred times what rules written by people need. */
    public static final Limits STANDARD = new Limits(65_536, 500, 20);

    public Limits {
        if (length < 0 || depth < 1 || errors < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
