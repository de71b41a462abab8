package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/**
 * How deep the tree of a text can become, told from its tokens alone. The parser and every later stage descend into the tree by
 * recursion, so this is asked before anything is built.
 *
 * <p>INVARIANT: never less than the height of the tree. Every operator of a bracket counts as a level of its own, since a chain such
 * as {@code a and b and c} leans to the left.
 */
final class Nesting {

    /** What lies between two brackets: operators since the last comma, and the deepest bracket among them. */
    private static final class Level {
        int operators;
        int deepestChild;
        int deepest;

        int depth() {
            return Math.max(deepest, operators + deepestChild);
        }

        void separate() {
            deepest = depth();
            operators = 0;
            deepestChild = 0;
        }
    }

    private Nesting() {}

    /** The token with which a text becomes deeper than the limit, if it does. */
    static Optional<Token> beyond(int limit, List<? extends Token> tokens) {
        Deque<Level> open = new ArrayDeque<>();
        open.push(new Level());
        int around = 0;
        int before = Token.EOF;
        for (Token token : tokens) {
            Level level = open.element();
            // Any word may name a field.
            int type = before == ProvisoLexer.DOT ? ProvisoLexer.NAME : token.getType();
            before = token.getType();
            switch (type) {
                case ProvisoLexer.OPEN, ProvisoLexer.OPEN_SET -> {
                    around += level.operators + 1;
                    open.push(new Level());
                }
                case ProvisoLexer.CLOSE, ProvisoLexer.CLOSE_SET -> {
                    if (open.size() > 1) {
                        int depth = open.pop().depth() + 1;
                        level = open.element();
                        around -= level.operators + 1;
                        level.deepestChild = Math.max(level.deepestChild, depth);
                    }
                }
                case ProvisoLexer.COMMA -> level.separate();
                case ProvisoLexer.DEFINE,
                        ProvisoLexer.PARAMETER,
                        ProvisoLexer.CLAUSE,
                        ProvisoLexer.APPLIES,
                        ProvisoLexer.REQUIRE,
                        ProvisoLexer.FORBID,
                        ProvisoLexer.UNLESS,
                        ProvisoLexer.UNDER,
                        ProvisoLexer.BY,
                        ProvisoLexer.SELECT,
                        ProvisoLexer.SORT,
                        ProvisoLexer.ASSUMING -> level.separate();
                default -> level.operators += Operators.isOperator(type) ? 1 : 0;
            }
            if (around + open.element().depth() > limit) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }
}
