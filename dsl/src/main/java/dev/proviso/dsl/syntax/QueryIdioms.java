package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;

/** Ways to ask that are not those of queries, and take several tokens. Each is one mistake, and what was meant comes in its place. */
final class QueryIdioms {

    private static final Set<String> SEARCHES =
            Set.of("mentions", "mention", "matches", "contains", "containing", "mentioning", "matching", "like");

    private static final Set<String> OF_OTHERS = Set.of(
            "select", "from", "where", "and", "or", "not", "in", "order", "sort", "by", "group", "limit", "asc", "desc",
            "as", "like", "is");

    private static final Set<Integer> NAMED =
            Set.of(ProvisoLexer.NAME, ProvisoLexer.LABEL, ProvisoLexer.NODE_ID, ProvisoLexer.TEXT, ProvisoLexer.DATE);

    private final TokenRow tokens;
    private final Mistakes mistakes;
    private final List<CommonToken> mended = new ArrayList<>();

    private QueryIdioms(List<CommonToken> tokens, Mistakes mistakes) {
        this.tokens = new TokenRow(tokens);
        this.mistakes = mistakes;
    }

    /** The tokens of a query as they were meant. */
    static List<CommonToken> mend(List<CommonToken> tokens, Mistakes mistakes) {
        List<CommonToken> written = isInCapitals(tokens) ? inSmallLetters(tokens) : tokens;
        QueryIdioms idioms = new QueryIdioms(written, mistakes);
        for (int i = 0; i < written.size(); i++) {
            i = idioms.mend(i);
        }
        return idioms.mended;
    }

    /** {@code SELECT label FROM clauses}: that it starts with the columns is to be told, not how it is spelt. */
    private static boolean isInCapitals(List<CommonToken> tokens) {
        return tokens.get(0).getText().equals("SELECT");
    }

    private static List<CommonToken> inSmallLetters(List<CommonToken> tokens) {
        return tokens.stream()
                .map(token -> {
                    String lower = token.getText().toLowerCase(Locale.ROOT);
                    return token.getType() == ProvisoLexer.LABEL && OF_OTHERS.contains(lower)
                            ? Lexemes.instead(token, Keywords.type(lower).orElse(ProvisoLexer.NAME), lower)
                            : token;
                })
                .toList();
    }

    /** Mends what starts at an index, and gives the index of the last token it dealt with. */
    private int mend(int index) {
        Optional<Integer> last = isBehindSource(index) ? behindSource(index) : Optional.empty();
        return last.or(() -> between(index)).orElseGet(() -> {
            mended.add(tokens.get(index));
            return index;
        });
    }

    private boolean isBehindSource(int index) {
        return index == (tokens.type(0) == ProvisoLexer.COUNT ? 2 : 1) && tokens.type(index - 1) == ProvisoLexer.NAME;
    }

    private Optional<Integer> behindSource(int index) {
        String word = tokens.text(index);
        String source = tokens.text(index - 1);
        if (tokens.type(index) == ProvisoLexer.WITH) {
            return instead(index, index, "write '" + source + " where CONDITION'", ProvisoLexer.WHERE, "where");
        }
        if (SEARCHES.contains(word)) {
            mistakes.add(
                    DiagnosticKind.MISSING_WORD,
                    Lexemes.span(tokens.get(index)),
                    "'where' and what is searched are missing in front of '" + word + "'",
                    "write " + source + " where text " + (word.startsWith("m") ? "mentions" : "contains")
                            + " \"words\"");
            mended.add(missing(ProvisoLexer.WHERE, "where", index));
            mended.add(missing(ProvisoLexer.NAME, "text", index));
            mended.add(Lexemes.instead(tokens.get(index), ProvisoLexer.CONTAINS, "contains"));
            return Optional.of(index);
        }
        if (word.equals("to") && !source.equals("changes") && NAMED.contains(tokens.type(index + 1))) {
            int last = endOfReference(index + 1);
            mistakes.add(
                    DiagnosticKind.MISPLACED,
                    Lexemes.span(tokens.get(index)),
                    "'to' cannot stand here",
                    source.equals("references")
                            ? "write references where target = \"" + text(index + 1, last) + "\""
                            : "write " + source + " where refers to " + text(index + 1, last));
            return Optional.of(last);
        }
        if (tokens.type(index) == ProvisoLexer.IN) {
            return partsJoined(index);
        }
        if (word.equals("of") && List.of("findings", "facts").contains(source)) {
            return severalApps(index);
        }
        if (tokens.type(index) == ProvisoLexer.UNDER) {
            return instead(index, index, "write '" + source + " in PART'", ProvisoLexer.IN, "in");
        }
        if (word.equals("for") && NAMED.contains(tokens.type(index + 1))) {
            return instead(index, index, "write '" + source + " of APP'", ProvisoLexer.OF, "of");
        }
        return source.equals("changes") ? changes(index) : sentence(index);
    }

    /** {@code apps that violate A.1}, {@code clauses referring to A.1}. */
    private Optional<Integer> sentence(int index) {
        int verb = List.of("that", "which", "who").contains(tokens.text(index)) ? index + 1 : index;
        boolean complies = tokens.text(verb).matches("compl(y|ies|ying)");
        boolean refers = tokens.text(verb).matches("refer(s|ring)?")
                && tokens.text(verb + 1).equals("to");
        if (!complies && !refers && !tokens.text(verb).matches("(violat|break)(e|es|s|ing)?")) {
            return Optional.empty();
        }
        int first = verb + (refers || tokens.text(verb + 1).equals("with") ? 2 : 1);
        if (!Set.of(ProvisoLexer.LABEL, ProvisoLexer.NODE_ID).contains(tokens.type(first))) {
            return Optional.empty();
        }
        int last = endOfReference(first);
        String asked = refers ? "refers to " + text(first, last) : outcome(complies) + "(" + text(first, last) + ")";
        mistakes.add(
                DiagnosticKind.MISSPELT_WORD,
                tokens.span(index, last),
                "this is asked otherwise",
                "write " + tokens.text(index - 1) + " where " + asked);
        mended.add(missing(ProvisoLexer.WHERE, "where", index));
        if (refers) {
            mended.add(Lexemes.instead(tokens.get(verb), ProvisoLexer.NAME, "refers"));
            mended.add(tokens.get(verb + 1));
        } else {
            mended.add(Lexemes.instead(
                    tokens.get(verb), complies ? ProvisoLexer.COMPLIES : ProvisoLexer.VIOLATED, outcome(complies)));
            mended.add(missing(ProvisoLexer.OPEN, "(", first));
        }
        mended.addAll(tokens.tokens().subList(first, last + 1));
        if (!refers) {
            mended.add(Lexemes.missing(ProvisoLexer.CLOSE, ")", tokens.get(last).getStopIndex() + 1));
        }
        return Optional.of(last);
    }

    private static String outcome(boolean complies) {
        return complies ? "complies" : "violated";
    }

    /** {@code in A and C}. */
    private Optional<Integer> partsJoined(int index) {
        int first = endOfReference(index + 1);
        int second = endOfReference(first + 2);
        if (tokens.type(first + 1) != ProvisoLexer.AND || !isPart(index + 1) || !isPart(first + 2)) {
            return Optional.empty();
        }
        mistakes.add(
                DiagnosticKind.MISPLACED,
                Lexemes.span(tokens.get(first + 1)),
                "parts are listed with commas",
                "write in " + text(index + 1, first) + ", " + text(first + 2, second));
        mended.addAll(tokens.tokens().subList(index, first + 1));
        mended.add(Lexemes.instead(tokens.get(first + 1), ProvisoLexer.COMMA, ","));
        mended.addAll(tokens.tokens().subList(first + 2, second + 1));
        return Optional.of(second);
    }

    private boolean isPart(int index) {
        return Set.of(ProvisoLexer.LABEL, ProvisoLexer.NODE_ID, ProvisoLexer.DECIMAL, ProvisoLexer.INTEGER)
                .contains(tokens.type(index));
    }

    /** {@code findings of a, b}. */
    private Optional<Integer> severalApps(int index) {
        if (!NAMED.contains(tokens.type(index + 1))
                || tokens.type(index + 2) != ProvisoLexer.COMMA
                || !NAMED.contains(tokens.type(index + 3))) {
            return Optional.empty();
        }
        mistakes.add(
                DiagnosticKind.MISPLACED,
                tokens.span(index + 2, index + 3),
                "'of' names one app",
                tokens.text(index - 1).equals("findings")
                        ? "write findings where app in {\"" + unquoted(index + 1) + "\", \"" + unquoted(index + 3)
                                + "\"}"
                        : "ask about one app after the other");
        mended.add(tokens.get(index));
        mended.add(tokens.get(index + 1));
        return Optional.of(index + 3);
    }

    private String unquoted(int index) {
        return tokens.text(index).replace("\"", "");
    }

    /** {@code changes between r1 and r2}, {@code changes r1 r2}, {@code changes r1..r2}. */
    private Optional<Integer> changes(int index) {
        boolean between = tokens.text(index).equals("between");
        int first = between ? index + 1 : index;
        int joint = first + 1;
        int second = isRange(joint) ? joint + 2 : between ? joint + 1 : joint;
        if (!isName(first) || !isName(second)) {
            return Optional.empty();
        }
        mistakes.add(
                DiagnosticKind.MISSPELT_WORD,
                tokens.span(index, second),
                "the two revisions are named otherwise",
                "write changes from " + tokens.text(first) + " to " + tokens.text(second));
        mended.add(missing(ProvisoLexer.NAME, "from", first));
        mended.add(tokens.get(first));
        mended.add(missing(ProvisoLexer.NAME, "to", second));
        mended.add(tokens.get(second));
        return Optional.of(second);
    }

    /** Whether something is named there, and no part of the query starts. */
    private boolean isName(int index) {
        return NAMED.contains(tokens.type(index))
                && QueryWords.type(tokens.text(index)).isEmpty();
    }

    private Optional<Integer> between(int index) {
        String word = tokens.text(index);
        if (word.equals("from") && NAMED.contains(tokens.type(index + 1)) && isRange(index + 2)) {
            mended.add(tokens.get(index));
            mended.add(tokens.get(index + 1));
            return instead(
                    index + 2,
                    index + 3,
                    "write from " + tokens.text(index + 1) + " to " + tokens.text(index + 4),
                    ProvisoLexer.NAME,
                    "to");
        }
        if (tokens.type(index) == ProvisoLexer.AS
                && tokens.type(index + 1) == ProvisoLexer.MINUS
                && tokens.type(index + 2) == ProvisoLexer.OF) {
            mended.add(tokens.get(index));
            return instead(index + 1, index + 2, "write 'as of'", ProvisoLexer.OF, "of");
        }
        if (word.equals("of") && tokens.text(index + 1).equals("app") && isName(index + 2)) {
            mended.add(tokens.get(index));
            mistakes.add(
                    DiagnosticKind.MISPLACED,
                    Lexemes.span(tokens.get(index + 1)),
                    "an app is named by its name alone, without 'app'",
                    "write of " + tokens.text(index + 2));
            return Optional.of(index + 1);
        }
        if (word.equals("refers")
                && Set.of(ProvisoLexer.LABEL, ProvisoLexer.NODE_ID).contains(tokens.type(index + 1))) {
            return withMissing(index, ProvisoLexer.NAME, "to");
        }
        if (word.equals("uses") && tokens.type(index + 1) == ProvisoLexer.TEXT) {
            return withMissing(index, ProvisoLexer.NAME, "term");
        }
        return Optional.empty();
    }

    /** A word, behind which another is missing. */
    private Optional<Integer> withMissing(int index, int type, String word) {
        mistakes.add(
                DiagnosticKind.MISSING_WORD,
                Lexemes.span(tokens.get(index)),
                "'" + word + "' is missing behind '" + tokens.text(index) + "'",
                "write " + tokens.text(index) + " " + word + " " + tokens.text(index + 1));
        mended.add(tokens.get(index));
        mended.add(missing(type, word, index + 1));
        return Optional.of(index);
    }

    private Optional<Integer> instead(int first, int last, String hint, int type, String word) {
        TextSpan span = tokens.span(first, last);
        mistakes.add(
                DiagnosticKind.MISSPELT_WORD, span, "'" + mistakes.source().text(span) + "' cannot stand here", hint);
        mended.add(Lexemes.at(span, type, word));
        return Optional.of(last);
    }

    private boolean isRange(int index) {
        return tokens.type(index) == ProvisoLexer.DOT && tokens.type(index + 1) == ProvisoLexer.DOT;
    }

    /** The last token of {@code A.1.b}. */
    private int endOfReference(int first) {
        int last = first;
        while (tokens.type(last + 1) == ProvisoLexer.DOT && Tokens.isReferenced(tokens.type(last + 2))) {
            last += 2;
        }
        return last;
    }

    private CommonToken missing(int type, String word, int before) {
        return Lexemes.missing(type, word, tokens.get(before).getStartIndex());
    }

    private String text(int first, int last) {
        return mistakes.source().text(tokens.span(first, last));
    }
}
