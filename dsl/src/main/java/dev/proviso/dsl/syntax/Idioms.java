package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Turns of English and of other languages that take several tokens. Each is one mistake, and what was meant comes in its place. */
final class Idioms {

    /** What one does or does not, by the operator that says so. */
    private static final Map<String, String> VERBS = Map.of(
            "contain", "contains",
            "include", "contains",
            "match", "matches",
            "matche", "matches",
            "mention", "mentions",
            "start", "starts",
            "end", "ends",
            "equal", "=");

    /** The parts of names that are written with an underscore. */
    private static final Set<String> VERDICTS = Set.of("applicable", "followed", "evaluated");

    /** What stands behind {@code is}, in English. */
    private static final Map<String, Integer> COMPARISONS = Map.ofEntries(
            Map.entry("greater than", ProvisoLexer.GREATER),
            Map.entry("more than", ProvisoLexer.GREATER),
            Map.entry("later than", ProvisoLexer.GREATER),
            Map.entry("older than", ProvisoLexer.GREATER),
            Map.entry("less than", ProvisoLexer.LESS),
            Map.entry("smaller than", ProvisoLexer.LESS),
            Map.entry("earlier than", ProvisoLexer.LESS),
            Map.entry("younger than", ProvisoLexer.LESS),
            Map.entry("at least", ProvisoLexer.GREATER_OR_EQUAL),
            Map.entry("at most", ProvisoLexer.LESS_OR_EQUAL),
            Map.entry("equal to", ProvisoLexer.EQUAL));

    private static final Map<Integer, Integer> OPPOSITES = Map.of(
            ProvisoLexer.GREATER, ProvisoLexer.LESS_OR_EQUAL,
            ProvisoLexer.LESS, ProvisoLexer.GREATER_OR_EQUAL,
            ProvisoLexer.GREATER_OR_EQUAL, ProvisoLexer.LESS,
            ProvisoLexer.LESS_OR_EQUAL, ProvisoLexer.GREATER);

    /** What words in a row may be taken for. */
    private static final Set<Integer> WORDS = Set.of(ProvisoLexer.NAME, ProvisoLexer.LABEL, ProvisoLexer.LOOSE_NAME);

    private static final Set<Integer> STATES =
            Set.of(ProvisoLexer.KNOWN, ProvisoLexer.UNKNOWN, ProvisoLexer.NONE, ProvisoLexer.EMPTY);

    /** What may be the end of a value. */
    static final Set<Integer> ENDS_OF_VALUES = Set.of(
            ProvisoLexer.NAME,
            ProvisoLexer.INTEGER,
            ProvisoLexer.DECIMAL,
            ProvisoLexer.TEXT,
            ProvisoLexer.TRUE,
            ProvisoLexer.FALSE,
            ProvisoLexer.CLOSE,
            ProvisoLexer.EMPTY,
            ProvisoLexer.KNOWN,
            ProvisoLexer.UNKNOWN,
            ProvisoLexer.NONE);

    private final Form form;
    private final TokenRow tokens;
    private final Mistakes mistakes;
    private final List<CommonToken> mended = new ArrayList<>();

    /** The last sign that parts the values of a choice. */
    private int colon = -1;

    /** In front of this index there is no colon that was not seen. */
    private int searched;

    private Idioms(Form form, List<CommonToken> tokens, Mistakes mistakes) {
        this.form = form;
        this.tokens = new TokenRow(tokens);
        this.mistakes = mistakes;
    }

    /** The tokens as they were meant. */
    static List<CommonToken> mend(Form form, List<CommonToken> tokens, Mistakes mistakes) {
        Idioms idioms = new Idioms(form, tokens, mistakes);
        for (int i = 0; i < tokens.size(); i++) {
            i = idioms.mend(i);
        }
        return idioms.mended;
    }

    /** Mends what starts at an index, and gives the index of the last token it dealt with. */
    private int mend(int index) {
        CommonToken token = tokens.get(index);
        if (token.getText().equals("does") && tokens.type(index + 1) == ProvisoLexer.NOT) {
            return doesNot(index);
        }
        if (STATES.contains(token.getType()) && tokens.type(index + 1) == ProvisoLexer.OPEN) {
            return state(index);
        }
        if (token.getType() == ProvisoLexer.IS) {
            Optional<Integer> last = comparison(index);
            if (last.isPresent()) {
                return last.get();
            }
        }
        if (token.getType() == ProvisoLexer.MATCHES && tokens.type(index + 1) == ProvisoLexer.DIVIDED_BY) {
            return pattern(index);
        }
        if (token.getType() == ProvisoLexer.QUESTION && isChoice(index)) {
            choice(index);
            return index;
        }
        if (index == colon) {
            mended.add(Lexemes.instead(token, ProvisoLexer.AND, "and"));
            return index;
        }
        if (token.getType() == ProvisoLexer.NOT && isHyphenated(index)) {
            return verdict(index);
        }
        OptionalInt method = MethodCalls.mend(tokens, index, mistakes);
        if (method.isPresent()) {
            return method.getAsInt();
        }
        if (token.getType() == ProvisoLexer.INTEGER && isRange(index)) {
            return range(index);
        }
        if (token.getType() == ProvisoLexer.BANG
                && OPPOSITES.containsKey(tokens.type(index + 1))
                && tokens.isBesideNext(index)) {
            return opposite(index);
        }
        if (token.getText().equals("for") && List.of("all", "each", "every").contains(tokens.text(index + 1))) {
            return forAll(index);
        }
        if (token.getType() == ProvisoLexer.MINUS && isComment(index)) {
            return comment(index);
        }
        mended.add(token);
        return index;
    }

    /** {@code text does not contain "x"}. */
    private int doesNot(int index) {
        String verb = tokens.text(index + 2);
        String meant = VERBS.getOrDefault(verb.endsWith("s") ? verb.substring(0, verb.length() - 1) : verb, "");
        if (meant.isEmpty()) {
            mended.add(tokens.get(index));
            return index;
        }
        TextSpan span = tokens.span(index, index + 2);
        mistakes.add(
                DiagnosticKind.MISSPELT_WORD,
                span,
                "'does not " + verb + "' is not an operator",
                meant.equals("=")
                        ? "write '!='"
                        : "write '" + meant + "', and 'not' in front of the whole comparison, as in not text " + meant
                                + (verb.startsWith("start") || verb.startsWith("end") ? " with" : "") + " \"words\"");
        mended.add(Lexemes.at(
                span,
                meant.equals("=")
                        ? ProvisoLexer.NOT_EQUAL
                        : Keywords.type(meant).orElse(ProvisoLexer.NAME),
                meant));
        return index + 2;
    }

    /** {@code age is greater than 3}. */
    private Optional<Integer> comparison(int index) {
        int negated = tokens.type(index + 1) == ProvisoLexer.NOT ? 1 : 0;
        int word = index + 1 + negated;
        String two = tokens.text(word) + " " + tokens.text(word + 1);
        Integer meant = COMPARISONS.get(two);
        if (meant == null) {
            return Optional.empty();
        }
        int last = word + 1;
        if (two.endsWith(" than")
                && tokens.text(last + 1).equals("or")
                && tokens.text(last + 2).equals("equal")) {
            last += tokens.text(last + 3).equals("to") ? 3 : 2;
            meant = meant == ProvisoLexer.GREATER ? ProvisoLexer.GREATER_OR_EQUAL : ProvisoLexer.LESS_OR_EQUAL;
        }
        int type = negated == 0 ? meant : OPPOSITES.getOrDefault(meant, ProvisoLexer.NOT_EQUAL);
        TextSpan span = tokens.span(index, last);
        mistakes.add(
                DiagnosticKind.MISSPELT_WORD,
                span,
                "comparisons are written with signs",
                "write '" + Keywords.written(type) + "'");
        mended.add(Lexemes.at(span, type, Keywords.written(type)));
        return Optional.of(last);
    }

    /** {@code age is known()}. */
    private int state(int index) {
        mended.add(tokens.get(index));
        boolean asks = tokens.type(index - 1) == ProvisoLexer.IS
                || (tokens.type(index - 1) == ProvisoLexer.NOT && tokens.type(index - 2) == ProvisoLexer.IS);
        if (!asks || tokens.type(index + 2) != ProvisoLexer.CLOSE) {
            return index;
        }
        mistakes.add(
                DiagnosticKind.FOREIGN_SIGN,
                tokens.span(index + 1, index + 2),
                "'" + tokens.text(index) + "' is a word, not a function",
                "leave the brackets out");
        return index + 2;
    }

    /** {@code name matches /card/}. */
    private int pattern(int index) {
        mended.add(tokens.get(index));
        OptionalInt end = find(ProvisoLexer.DIVIDED_BY, index + 2);
        if (end.isEmpty()) {
            return index;
        }
        TextSpan span = tokens.span(index + 1, end.getAsInt());
        String pattern = mistakes.source().text().substring(span.start() + 1, span.end() - 1);
        String meant = "\"" + pattern.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        mistakes.add(
                DiagnosticKind.WRONG_QUOTES, span, "a pattern is a text, in straight double quotes", "write " + meant);
        mended.add(Lexemes.at(span, ProvisoLexer.TEXT, meant));
        return end.getAsInt();
    }

    /** {@code a ? b : c}. Behind the type of a parameter the sign has a meaning. */
    private boolean isChoice(int index) {
        if (tokens.type(index + 1) == ProvisoLexer.EQUAL || !ENDS_OF_VALUES.contains(tokens.type(index - 1))) {
            return false;
        }
        if (colon < index && searched <= index) {
            searched = index + 1;
            while (searched < tokens.size()
                    && tokens.type(searched) != ProvisoLexer.COLON
                    && !Recovery.startsAnew(form, tokens.type(searched))) {
                searched++;
            }
            colon = tokens.type(searched) == ProvisoLexer.COLON ? searched : colon;
        }
        return colon > index;
    }

    private void choice(int index) {
        mistakes.add(
                DiagnosticKind.FOREIGN_SIGN,
                Lexemes.span(tokens.get(index)),
                "there is no '? :' that chooses between two values",
                "for conditions write (CONDITION implies A) and (CONDITION or B), else two requirements");
        mended.add(Lexemes.instead(tokens.get(index), ProvisoLexer.AND, "and"));
    }

    /** {@code not-applicable}. */
    private boolean isHyphenated(int index) {
        return tokens.type(index + 1) == ProvisoLexer.MINUS
                && VERDICTS.contains(tokens.text(index + 2))
                && tokens.isBesideNext(index)
                && tokens.isBesideNext(index + 1);
    }

    private int verdict(int index) {
        String meant = "not_" + tokens.text(index + 2);
        TextSpan span = tokens.span(index, index + 2);
        mistakes.add(
                DiagnosticKind.MISSPELT_WORD,
                span,
                "names have underscores in place of hyphens",
                "write '" + meant + "'");
        mended.add(Lexemes.at(span, Keywords.type(meant).orElse(ProvisoLexer.NAME), meant));
        return index + 2;
    }

    /** {@code age in 3..5}. */
    private boolean isRange(int index) {
        return tokens.type(index - 1) == ProvisoLexer.IN
                && tokens.type(index + 1) == ProvisoLexer.DOT
                && tokens.type(index + 2) == ProvisoLexer.DOT
                && tokens.type(index + 3) == ProvisoLexer.INTEGER;
    }

    private int range(int index) {
        String value = tokens.text(index - 2);
        String least = tokens.text(index);
        String most = tokens.text(index + 3);
        mistakes.add(
                DiagnosticKind.FOREIGN_SIGN,
                tokens.span(index, index + 3),
                "there are no ranges",
                "write " + value + " >= " + least + " and " + value + " <= " + most);
        mended.add(Lexemes.instead(tokens.get(index + 1), ProvisoLexer.OPEN_SET, "{"));
        mended.add(tokens.get(index));
        mended.add(Lexemes.instead(tokens.get(index + 2), ProvisoLexer.COMMA, ","));
        mended.add(tokens.get(index + 3));
        mended.add(Lexemes.missing(
                ProvisoLexer.CLOSE_SET, "}", tokens.get(index + 3).getStopIndex() + 1));
        return index + 3;
    }

    /** {@code age !> 3}. */
    private int opposite(int index) {
        int meant = OPPOSITES.getOrDefault(tokens.type(index + 1), ProvisoLexer.NOT_EQUAL);
        TextSpan span = tokens.span(index, index + 1);
        mistakes.add(
                DiagnosticKind.FOREIGN_SIGN,
                span,
                "'" + tokens.text(index) + tokens.text(index + 1) + "' is not an operator of this language",
                "write '" + Keywords.written(meant) + "'");
        mended.add(Lexemes.at(span, meant, Keywords.written(meant)));
        return index + 1;
    }

    /** {@code for all x in xs satisfies …}. */
    private int forAll(int index) {
        TextSpan span = tokens.span(index, index + 1);
        mistakes.add(
                DiagnosticKind.MISSPELT_WORD,
                span,
                "'for " + tokens.text(index + 1) + "' cannot stand here",
                "write every NAME in LIST satisfies CONDITION");
        mended.add(Lexemes.at(span, ProvisoLexer.EVERY, "every"));
        return index + 1;
    }

    /** {@code -- two words}: two signs and words side by side, which no expression has. */
    private boolean isComment(int index) {
        return tokens.type(index + 1) == ProvisoLexer.MINUS
                && tokens.isBesideNext(index)
                && WORDS.contains(tokens.type(index + 2))
                && WORDS.contains(tokens.type(index + 3))
                && tokens.get(index + 3).getStartIndex() < lineEnd(index);
    }

    private int comment(int index) {
        mistakes.add(
                DiagnosticKind.FOREIGN_COMMENT,
                tokens.span(index, index + 1),
                "this is not how a comment starts",
                "write '//' in front of a comment: it goes to the end of the line");
        int end = lineEnd(index);
        int last = index + 1;
        while (tokens.type(last + 1) != Token.EOF && tokens.get(last + 1).getStartIndex() < end) {
            last++;
        }
        return last;
    }

    /** Where the line of a token ends. */
    private int lineEnd(int index) {
        String text = mistakes.source().text();
        int end = text.indexOf('\n', tokens.get(index).getStartIndex());
        return end < 0 ? text.length() : end;
    }

    /** The next token of a type in front of what starts anew. */
    private OptionalInt find(int type, int from) {
        for (int i = from; i < tokens.size() && !Recovery.startsAnew(form, tokens.type(i)); i++) {
            if (tokens.type(i) == type) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
