package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * How deep the tree of a text can become, told from its tokens alone. The parser and every later stage descend into the tree by
 * recursion, so this is asked before anything is built.
 *
 * <p>INVARIANT: never less than the height of the tree. What joins conditions counts as a level each, since a chain such as
 * {@code a and b and c} leans to the left; of the operators between two of these, which bind closer, only those of the one with the most
 * count.
 */
final class Nesting {

    /** What lies between two brackets, since the last comma. */
    private static final class Level {
        /** What joins conditions. */
        int joints;

        /** The operators since the last of these. */
        int operators;

        /** The deepest bracket among them. */
        int deepestChild;

        int deepestCondition;
        int deepest;

        int depth() {
            return Math.max(deepest, joints + Math.max(deepestCondition, operators + deepestChild));
        }

        /** What may lie around a bracket that opens here. */
        int above() {
            return joints + operators;
        }

        void join() {
            deepestCondition = Math.max(deepestCondition, operators + deepestChild);
            joints++;
            operators = 0;
            deepestChild = 0;
        }

        /** All in front of a quantifier may lie around the condition behind it. */
        void quantify() {
            joints += operators;
            join();
        }

        void separate() {
            deepest = depth();
            joints = 0;
            operators = 0;
            deepestChild = 0;
            deepestCondition = 0;
        }
    }

    /** Behind these {@code not} belongs to a comparison: {@code is not}, {@code a not in b}. */
    private static final Set<Integer> BEFORE_COMPARISONS = Set.of(
            ProvisoLexer.IS,
            ProvisoLexer.NAME,
            ProvisoLexer.TEXT,
            ProvisoLexer.INTEGER,
            ProvisoLexer.DECIMAL,
            ProvisoLexer.DATE,
            ProvisoLexer.CLOSE,
            ProvisoLexer.CLOSE_SET);

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
            boolean isComparison = BEFORE_COMPARISONS.contains(before);
            before = type;
            switch (type) {
                case ProvisoLexer.OPEN, ProvisoLexer.OPEN_SET -> {
                    around += level.above() + 1;
                    open.push(new Level());
                }
                case ProvisoLexer.CLOSE, ProvisoLexer.CLOSE_SET -> {
                    if (open.size() > 1) {
                        int depth = open.pop().depth() + 1;
                        level = open.element();
                        around -= level.above() + 1;
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
                case ProvisoLexer.AND, ProvisoLexer.OR, ProvisoLexer.IMPLIES -> level.join();
                case ProvisoLexer.SATISFIES -> level.quantify();
                case ProvisoLexer.NOT -> {
                    if (isComparison) {
                        level.operators++;
                    } else {
                        level.joints++;
                    }
                }
                default -> level.operators += Operators.isOperator(type) ? 1 : 0;
            }
            if (around + open.element().depth() > limit) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }
}
