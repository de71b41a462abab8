package dev.proviso.dsl.syntax;

import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * The tokens of a text by their places. In front of the first and behind the last there is nothing, which can be asked about all the same.
 *
 * @param tokens the end of input as the last one
 */
record TokenRow(List<CommonToken> tokens) {

    int size() {
        return tokens.size();
    }

    CommonToken get(int index) {
        return tokens.get(index);
    }

    /** The type of a token; that of the end where there is none. */
    int type(int index) {
        return index < 0 || index >= tokens.size()
                ? Token.EOF
                : tokens.get(index).getType();
    }

    /** The characters of a token; none where there is no token. */
    String text(int index) {
        return index < 0 || index >= tokens.size() ? "" : tokens.get(index).getText();
    }

    /** From the start of a token to the end of another. */
    TextSpan span(int first, int last) {
        return Lexemes.span(tokens.get(first)).to(Lexemes.span(tokens.get(last)));
    }

    /** Whether nothing stands between a token and the next one. */
    boolean isBesideNext(int index) {
        return tokens.get(index).getStopIndex() + 1 == tokens.get(index + 1).getStartIndex();
    }
}
