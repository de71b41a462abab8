package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;

/**
 * What the parts of a text are, for highlighting. Any text is classified, right or wrong, without being parsed.
 *
 * <pre>{@code
 * for (Tokens.Token token : Tokens.of("forbid sells_data // ever")) { … }
 * }</pre>
 */
public final class Tokens {

    /** A stretch of a text and what it is. */
    public record Token(TextSpan span, Kind kind) {}

    /** What a stretch of a text is. */
    public enum Kind {
        /** A word of the language, where it is one: {@code none} is a name in {@code kind = none}. */
        KEYWORD,
        /** A word in front of a bracket: {@code count}, {@code length}, {@code violated}. */
        FUNCTION,
        NAME,
        /** Digits, and the unit of time behind them. */
        NUMBER,
        DATE,
        TEXT,
        /** The reference of a clause. */
        CLAUSE,
        /** An operator that is a sign. */
        OPERATOR,
        /** Brackets, braces, commas, colons. */
        PUNCTUATION,
        COMMENT,
        /** What the language does not know. */
        MISTAKE
    }

    /** Words that stand in front of a reference. */
    private static final Set<Integer> NAMING = Set.of(
            ProvisoLexer.CLAUSE,
            ProvisoLexer.UNDER,
            ProvisoLexer.OF_APP,
            ProvisoLexer.FROM,
            ProvisoLexer.TO,
            ProvisoLexer.WITHIN,
            ProvisoLexer.TERM);

    private Tokens() {}

    /** The tokens of a rule, a program or an expression in order; white space is in none of them. */
    public static List<Token> of(String text) {
        return of(Form.PROGRAM, text);
    }

    /** The tokens of a text in order, with the words that mean something in its form only; white space is in none of them. */
    public static List<Token> of(Form form, String text) {
        List<CommonToken> raw = Lexemes.all(text);
        raw.removeIf(token -> token.getType() == ProvisoLexer.WHITE_SPACE);
        List<CommonToken> visible = new ArrayList<>(raw);
        visible.removeIf(token -> token.getType() == ProvisoLexer.COMMENT);
        List<CommonToken> marked = QueryWords.mark(form, visible);
        List<Token> tokens = new ArrayList<>();
        int index = 0;
        for (CommonToken token : raw) {
            boolean comment = token.getType() == ProvisoLexer.COMMENT;
            tokens.add(new Token(Lexemes.span(token), comment ? Kind.COMMENT : kind(marked, index)));
            index += comment ? 0 : 1;
        }
        return List.copyOf(tokens);
    }

    private static Kind kind(List<CommonToken> tokens, int index) {
        int type = tokens.get(index).getType();
        int before = type(tokens, index - 1);
        boolean call = type(tokens, index + 1) == ProvisoLexer.OPEN;
        if (inReference(tokens, index)) {
            return type == ProvisoLexer.DOT || type == ProvisoLexer.MINUS ? Kind.PUNCTUATION : Kind.CLAUSE;
        }
        return switch (type) {
            case ProvisoLexer.NAME ->
                before == ProvisoLexer.INTEGER && Units.isUnit(tokens.get(index).getText())
                        ? Kind.NUMBER
                        : call && before != ProvisoLexer.DOT ? Kind.FUNCTION : Kind.NAME;
            case ProvisoLexer.COUNT,
                    ProvisoLexer.VIOLATED,
                    ProvisoLexer.COMPLIES,
                    ProvisoLexer.UNDECIDED,
                    ProvisoLexer.NOT_APPLICABLE -> call && before != ProvisoLexer.DOT ? Kind.FUNCTION : Kind.NAME;
            case ProvisoLexer.KNOWN, ProvisoLexer.UNKNOWN, ProvisoLexer.NONE, ProvisoLexer.EMPTY ->
                isAsked(tokens, index) ? Kind.KEYWORD : Kind.NAME;
            case ProvisoLexer.INTEGER, ProvisoLexer.DECIMAL -> Kind.NUMBER;
            case ProvisoLexer.DATE -> Kind.DATE;
            case ProvisoLexer.TEXT -> Kind.TEXT;
            case ProvisoLexer.OPEN,
                    ProvisoLexer.CLOSE,
                    ProvisoLexer.OPEN_SET,
                    ProvisoLexer.CLOSE_SET,
                    ProvisoLexer.COMMA,
                    ProvisoLexer.COLON,
                    ProvisoLexer.QUESTION,
                    ProvisoLexer.DOT -> Kind.PUNCTUATION;
            case ProvisoLexer.OPEN_INDEX, ProvisoLexer.CLOSE_INDEX -> Kind.PUNCTUATION;
            default -> {
                if (QueryWords.takesReference(type)) {
                    yield Kind.FUNCTION;
                }
                if (QueryWords.word(type).isPresent()) {
                    yield Kind.KEYWORD;
                }
                if (Keywords.word(type).isPresent()) {
                    yield before == ProvisoLexer.DOT ? Kind.NAME : Kind.KEYWORD;
                }
                yield Operators.isOperator(type) ? Kind.OPERATOR : Kind.MISTAKE;
            }
        };
    }

    /** Behind {@code is} or {@code is not}. */
    private static boolean isAsked(List<CommonToken> tokens, int index) {
        int before = type(tokens, index - 1);
        return before == ProvisoLexer.IS || (before == ProvisoLexer.NOT && type(tokens, index - 2) == ProvisoLexer.IS);
    }

    /** Whether a token belongs to the reference of a clause. */
    private static boolean inReference(List<CommonToken> tokens, int index) {
        int type = type(tokens, index);
        boolean joint = type == ProvisoLexer.DOT || type == ProvisoLexer.MINUS;
        int at = joint ? index - 1 : index;
        while (type(tokens, at - 1) == ProvisoLexer.DOT || type(tokens, at - 1) == ProvisoLexer.MINUS) {
            at -= 2;
        }
        int before = type(tokens, at - 1);
        boolean word = type == ProvisoLexer.LABEL
                || type == ProvisoLexer.NODE_ID
                || type == ProvisoLexer.NAME
                || type == ProvisoLexer.INTEGER
                || type == ProvisoLexer.DECIMAL
                || type == ProvisoLexer.DIGIT_WORD
                || (at < index && Keywords.word(type).isPresent());
        return (joint || word)
                && (NAMING.contains(before)
                        || isBetweenParts(tokens, at - 1)
                        || (before == ProvisoLexer.OPEN && takesReference(type(tokens, at - 2))));
    }

    private static boolean takesReference(int type) {
        return Words.isOutcome(type) || QueryWords.takesReference(type);
    }

    /** Whether a token is a comma between the parts that a query is about. */
    private static boolean isBetweenParts(List<CommonToken> tokens, int index) {
        int at = index;
        while (type(tokens, index) == ProvisoLexer.COMMA
                && (type(tokens, at) == ProvisoLexer.COMMA || isReferenced(type(tokens, at)))) {
            at--;
        }
        return at < index && type(tokens, at) == ProvisoLexer.WITHIN;
    }

    /** Whether a token can be part of a reference. */
    static boolean isReferenced(int type) {
        return switch (type) {
            case ProvisoLexer.LABEL,
                    ProvisoLexer.NODE_ID,
                    ProvisoLexer.NAME,
                    ProvisoLexer.INTEGER,
                    ProvisoLexer.DECIMAL,
                    ProvisoLexer.DIGIT_WORD,
                    ProvisoLexer.TEXT,
                    ProvisoLexer.DOT,
                    ProvisoLexer.MINUS -> true;
            default -> false;
        };
    }

    private static int type(List<CommonToken> tokens, int index) {
        return index < 0 || index >= tokens.size()
                ? org.antlr.v4.runtime.Token.EOF
                : tokens.get(index).getType();
    }
}
