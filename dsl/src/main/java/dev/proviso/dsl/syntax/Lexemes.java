package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Cuts a text into tokens whose offsets count UTF-16 units, as all spans do. */
final class Lexemes {

    private Lexemes() {}

    /** All tokens, comments and white space too, without the end of input. Every character is in exactly one. */
    static List<CommonToken> all(String text) {
        ProvisoLexer lexer = new ProvisoLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        List<CommonToken> tokens = new ArrayList<>();
        int start = 0;
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            // ANTLR counts code points.
            int end = text.offsetByCodePoints(start, token.getStopIndex() - token.getStartIndex() + 1);
            tokens.add(token(token.getType(), token.getChannel(), text.substring(start, end), start, end));
            start = end;
        }
        return tokens;
    }

    /** The tokens that the grammar sees, and the end of input. */
    static List<CommonToken> visible(String text) {
        List<CommonToken> tokens = all(text);
        tokens.removeIf(token -> token.getChannel() != Token.DEFAULT_CHANNEL);
        tokens.add(token(Token.EOF, Token.DEFAULT_CHANNEL, "", text.length(), text.length()));
        return tokens;
    }

    /** A token with this type and text in the place of another. */
    static CommonToken instead(Token of, int type, String text) {
        return token(type, Token.DEFAULT_CHANNEL, text, of.getStartIndex(), of.getStopIndex() + 1);
    }

    /** A token with this type and text in the place of a stretch of the source. */
    static CommonToken at(TextSpan span, int type, String text) {
        return token(type, Token.DEFAULT_CHANNEL, text, span.start(), span.end());
    }

    /** A token that is not in the source, at an offset. */
    static CommonToken missing(int type, String text, int offset) {
        return token(type, Token.DEFAULT_CHANNEL, text, offset, offset);
    }

    /** The stretch of the source that a token covers. */
    static TextSpan span(Token token) {
        return new TextSpan(token.getStartIndex(), token.getStopIndex() + 1);
    }

    private static CommonToken token(int type, int channel, String text, int start, int end) {
        CommonToken token = new CommonToken(type, text);
        token.setChannel(channel);
        token.setStartIndex(start);
        token.setStopIndex(end - 1);
        return token;
    }
}
