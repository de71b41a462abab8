package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** The tokens of a text as they were meant, as far as it has been gone through, and what their end says about the next one. */
final class MendedTokens {

    /** The index of no token, and not of what is in front of the first. */
    private static final int NONE = -2;

    private final List<CommonToken> tokens = new ArrayList<>();

    /** The last comma that was found to stand between the parts that a query is about, so that not all before it are gone over again. */
    private int lastWithin = NONE;

    List<CommonToken> all() {
        return Collections.unmodifiableList(tokens);
    }

    int size() {
        return tokens.size();
    }

    CommonToken get(int index) {
        return tokens.get(index);
    }

    void add(CommonToken token) {
        tokens.add(token);
    }

    void set(int index, CommonToken token) {
        tokens.set(index, token);
    }

    CommonToken removeLast() {
        return tokens.remove(tokens.size() - 1);
    }

    boolean hold(int type) {
        return tokens.stream().anyMatch(token -> token.getType() == type);
    }

    /** Whether they end with what may be a value, or the end of one. */
    boolean endWithValue() {
        return endsValue(last());
    }

    /** Whether they end in a part of a query that lists values. */
    boolean endInList() {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            switch (typeAt(i)) {
                case ProvisoLexer.SELECT, ProvisoLexer.BY, ProvisoLexer.ASSUMING -> {
                    return true;
                }
                case ProvisoLexer.WHERE, ProvisoLexer.LIMIT -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether the next token belongs to the reference of a clause. */
    boolean endInReference() {
        int at = tokens.size() - 1;
        while (at > 0 && (typeAt(at) == ProvisoLexer.DOT || typeAt(at) == ProvisoLexer.MINUS)) {
            at -= 2;
        }
        return switch (typeAt(at)) {
            case ProvisoLexer.CLAUSE,
                    ProvisoLexer.UNDER,
                    ProvisoLexer.OF_APP,
                    ProvisoLexer.FROM,
                    ProvisoLexer.TO,
                    ProvisoLexer.WITHIN,
                    ProvisoLexer.TERM -> true;
            case ProvisoLexer.OPEN -> isOpenedByOutcome(at) || QueryWords.takesReference(typeAt(at - 1));
            case ProvisoLexer.OPEN_SET -> Words.isOutcome(typeAt(at - 1));
            case ProvisoLexer.COMMA -> isWithin(at);
            default -> false;
        };
    }

    /** {@code in section A}, {@code refers to clause A.4}. */
    boolean endWithKindOfPart() {
        int size = tokens.size();
        return last().getText().matches("sections?|clauses?|items?|parts?|paragraphs?")
                && (typeAt(size - 2) == ProvisoLexer.WITHIN
                        || (typeAt(size - 2) == ProvisoLexer.TO && typeAt(size - 3) == ProvisoLexer.REFERS));
    }

    /** Whether they end among the parts that a query is about. */
    boolean endWithin() {
        return isWithin(tokens.size() - 1);
    }

    /** Whether a comma stands between the parts that a query is about. */
    private boolean isWithin(int comma) {
        int at = comma;
        while (at != lastWithin && (typeAt(at) == ProvisoLexer.COMMA || Tokens.isReferenced(typeAt(at)))) {
            at--;
        }
        boolean within = at == lastWithin || typeAt(at) == ProvisoLexer.WITHIN;
        lastWithin = within ? comma : lastWithin;
        return within;
    }

    /** Whether brackets, of which one may be too many, stand behind an outcome. */
    private boolean isOpenedByOutcome(int bracket) {
        int open = bracket;
        while (typeAt(open - 1) == ProvisoLexer.OPEN) {
            open--;
        }
        return Words.isOutcome(typeAt(open - 1));
    }

    /** Behind a name that itself stands behind a value: it is that name which cannot stand there. */
    boolean endWithLostWord() {
        int size = tokens.size();
        return size > 1 && typeAt(size - 1) == ProvisoLexer.NAME && endsValue(tokens.get(size - 2));
    }

    /** {@code violated(A.1, A.2}. */
    boolean endInSecondAskedFor() {
        int size = tokens.size();
        return size > 3
                && last().getType() == ProvisoLexer.COMMA
                && Tokens.isReferenced(typeAt(size - 2))
                && typeAt(size - 3) == ProvisoLexer.OPEN
                && (Words.isOutcome(typeAt(size - 4)) || QueryWords.takesReference(typeAt(size - 4)));
    }

    int typeAt(int index) {
        return index < 0 ? Token.EOF : tokens.get(index).getType();
    }

    Token last() {
        return tokens.isEmpty() ? Lexemes.missing(Token.EOF, "", 0) : tokens.get(tokens.size() - 1);
    }

    private static boolean endsValue(Token token) {
        return token.getType() == ProvisoLexer.NAME
                || token.getType() == ProvisoLexer.INTEGER
                || token.getType() == ProvisoLexer.CLOSE
                || token.getType() == ProvisoLexer.CLOSE_SET;
    }
}
