package dev.proviso.dsl.syntax;

import java.util.List;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Where tokens stop to have the form of the grammar.
 *
 * @param index of the first token that cannot stand where it stands
 * @param expected the types of all tokens that could
 * @param rules the grammar's rules that were being recognised there, innermost first
 */
record Failure(int index, IntervalSet expected, List<Integer> rules) {

    boolean expects(int tokenType) {
        return expected.contains(tokenType);
    }

    /** Whether the innermost of these rules that is being recognised is the given one. */
    boolean inside(int rule) {
        return rules.contains(rule);
    }

    /** Leaves the generated parser. */
    static final class Signal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Failure failure;

        Signal(Failure failure) {
            super(null, null, false, false);
            this.failure = failure;
        }

        Failure failure() {
            return failure;
        }
    }
}
