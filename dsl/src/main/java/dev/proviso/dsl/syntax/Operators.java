package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;

/** Which tokens join values. */
final class Operators {

    private Operators() {}

    /** Whether an operator can start with a token of this type, behind a value. */
    static boolean isOperator(int type) {
        return switch (type) {
            case ProvisoLexer.IMPLIES,
                    ProvisoLexer.OR,
                    ProvisoLexer.AND,
                    ProvisoLexer.NOT,
                    ProvisoLexer.IS,
                    ProvisoLexer.IN,
                    ProvisoLexer.MATCHES,
                    ProvisoLexer.STARTS,
                    ProvisoLexer.ENDS,
                    ProvisoLexer.CONTAINS,
                    ProvisoLexer.SUBSET,
                    ProvisoLexer.MENTIONS,
                    ProvisoLexer.UNION,
                    ProvisoLexer.WITHOUT,
                    ProvisoLexer.INTERSECT,
                    ProvisoLexer.EQUAL,
                    ProvisoLexer.NOT_EQUAL,
                    ProvisoLexer.LESS,
                    ProvisoLexer.LESS_OR_EQUAL,
                    ProvisoLexer.GREATER,
                    ProvisoLexer.GREATER_OR_EQUAL,
                    ProvisoLexer.PLUS,
                    ProvisoLexer.MINUS,
                    ProvisoLexer.TIMES,
                    ProvisoLexer.DIVIDED_BY,
                    ProvisoLexer.DOT -> true;
            default -> false;
        };
    }
}
