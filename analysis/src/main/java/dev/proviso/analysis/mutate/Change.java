package dev.proviso.analysis.mutate;

import dev.proviso.dsl.syntax.Expression;
import dev.proviso.dsl.syntax.Printer;
import dev.proviso.dsl.syntax.TextSpan;
import java.util.function.Function;

/**
 * A tree with one part changed.
 *
 * @param at where the part stands
 * @param from the part as it was written
 */
record Change<T>(T tree, TextSpan at, String from, String to) {

    static Change<Expression> of(Expression old, Expression changed) {
        return new Change<>(changed, old.span(), Printer.print(old), Printer.print(changed));
    }

    /** The same change inside of a larger tree. */
    <R> Change<R> within(Function<T, R> rebuild) {
        return new Change<>(rebuild.apply(tree), at, from, to);
    }
}
