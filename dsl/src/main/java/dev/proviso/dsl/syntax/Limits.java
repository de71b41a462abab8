package dev.proviso.dsl.syntax;

/**
 * How much the compiler of the language takes on. Past a limit there is a diagnostic, never a crash.
 *
 * @param length the longest text, in UTF-16 units
 * @param depth how many operators, brackets, functions and quantifiers may lie around one value. An operator counts for all values
 *     of its expression, so that {@code a and b and c} has depth 2: a tree is never higher than this
 * @param errors how many mistakes of one text are told; one more says that there are others, and the text is read no further
 * @param errorsOfAll how many are told of all texts that are compiled together, such as the rules of a revision
 */
public record Limits(int length, int depth, int errors, int errorsOfAll) {

    /** 65,536 characters, depth 500, 20 mistakes, 200 in all: a hundred times what rules written by people need. */
    public static final Limits STANDARD = new Limits(65_536, 500, 20, 200);

    public Limits {
        if (length < 0 || depth < 1 || errors < 1 || errorsOfAll < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
