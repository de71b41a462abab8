package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Tokens that do not have their form, seen from the first one that cannot stand where it stands. */
record Situation(Form form, List<CommonToken> tokens, Failure failure) {

    /** The index of the first token that cannot stand where it stands. */
    int index() {
        return failure.index();
    }

    CommonToken found() {
        return tokens.get(index());
    }

    boolean finds(int... types) {
        return IntStream.of(types).anyMatch(type -> found().getType() == type);
    }

    /** The token in front of it, or the end of input if there is none. */
    CommonToken before() {
        return index() == 0 ? Lexemes.missing(Token.EOF, "", 0) : tokens.get(index() - 1);
    }

    boolean follows(int type) {
        return before().getType() == type;
    }

    /** The type of the token behind the one found. */
    int nextType() {
        return index() + 1 < tokens.size() ? tokens.get(index() + 1).getType() : Token.EOF;
    }

    boolean atEnd() {
        return finds(Token.EOF);
    }

    boolean expects(int type) {
        return failure.expects(type);
    }

    /** The words of the language that could stand here, in alphabetical order. */
    List<String> expectedWords() {
        return failure.expected().toList().stream()
                .flatMap(type -> Keywords.word(type).or(() -> queryWord(type)).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether there is nothing here but expressions: no rules and no declarations. */
    boolean isExpression() {
        return form != Form.PROGRAM && form != Form.RULE;
    }

    /** A word that means something in queries only, if this is a query. */
    Optional<String> queryWord(int type) {
        return form == Form.QUERY || form == Form.ASSUMPTIONS ? QueryWords.word(type) : Optional.empty();
    }

    /** Whether a value could stand here. */
    boolean expectsValue() {
        return expects(ProvisoLexer.TEXT) && !expectsReference();
    }

    /** Whether an operator could stand here. */
    boolean expectsOperator() {
        return expects(ProvisoLexer.PLUS);
    }

    boolean expectsReference() {
        return expects(ProvisoLexer.NODE_ID);
    }

    /** Whether any word could stand here, as it can behind a dot. */
    boolean expectsField() {
        return expects(ProvisoLexer.DEFINE) && expects(ProvisoLexer.AND) && !expectsOperator();
    }

    boolean expectsName() {
        return expects(ProvisoLexer.NAME) && !expects(ProvisoLexer.TEXT) && !expectsField() && !expectsOperator();
    }

    /** Whether a value can start with the token found. */
    boolean findsValue() {
        return switch (found().getType()) {
            case ProvisoLexer.NAME,
                    ProvisoLexer.TRUE,
                    ProvisoLexer.FALSE,
                    ProvisoLexer.TODAY,
                    ProvisoLexer.COUNT,
                    ProvisoLexer.VIOLATED,
                    ProvisoLexer.COMPLIES,
                    ProvisoLexer.UNDECIDED,
                    ProvisoLexer.NOT_APPLICABLE,
                    ProvisoLexer.KNOWN,
                    ProvisoLexer.UNKNOWN,
                    ProvisoLexer.NONE,
                    ProvisoLexer.EMPTY,
                    ProvisoLexer.INTEGER,
                    ProvisoLexer.DECIMAL,
                    ProvisoLexer.DATE,
                    ProvisoLexer.TEXT,
                    ProvisoLexer.OPEN,
                    ProvisoLexer.OPEN_SET,
                    ProvisoLexer.NOT,
                    ProvisoLexer.REFERS,
                    ProvisoLexer.USES,
                    ProvisoLexer.READS,
                    ProvisoLexer.VERDICT_OF,
                    ProvisoLexer.KNOWN_OF,
                    ProvisoLexer.UNKNOWN_OF,
                    ProvisoLexer.EVERY,
                    ProvisoLexer.SOME,
                    ProvisoLexer.NO -> true;
            default -> false;
        };
    }

    /** The index of the innermost bracket that is open here. */
    OptionalInt openBracket() {
        int closed = 0;
        for (int i = index() - 1; i >= 0; i--) {
            int type = tokens.get(i).getType();
            if (type == ProvisoLexer.CLOSE || type == ProvisoLexer.CLOSE_SET) {
                closed++;
            } else if (type == ProvisoLexer.OPEN || type == ProvisoLexer.OPEN_SET) {
                if (closed == 0) {
                    return OptionalInt.of(i);
                }
                closed--;
            }
        }
        return OptionalInt.empty();
    }

    /** Where to point: at the token found, or behind the one before if it ends the text or stands on a later line. */
    TextSpan place(RuleSource source) {
        // One word of the source may have become several tokens.
        int end = Math.min(before().getStopIndex() + 1, found().getStartIndex());
        boolean elsewhere =
                atEnd() || source.text().substring(end, found().getStartIndex()).contains("\n");
        return elsewhere ? new TextSpan(end, end) : Lexemes.span(found());
    }

    /** The word that alone can stand here, if there is but one. */
    Optional<Integer> onlyToken() {
        return failure.expected().size() == 1 ? Optional.of(failure.expected().getMinElement()) : Optional.empty();
    }

    /** The token found, as messages call it. */
    String shown() {
        return shown(found());
    }

    static String shown(Token token) {
        if (token.getType() == Token.EOF) {
            return "the end";
        }
        String text = token.getText();
        return token.getType() == ProvisoLexer.TEXT ? text : "'" + text + "'";
    }

    /** A value that is not there. */
    CommonToken aValue() {
        return Lexemes.missing(ProvisoLexer.NAME, "missing", found().getStartIndex());
    }

    /** A word or sign that is not there. */
    CommonToken aToken(int type) {
        return Lexemes.missing(
                type, QueryWords.word(type).orElseGet(() -> Keywords.written(type)), found().getStartIndex());
    }
}
