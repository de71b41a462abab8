package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Reports words of a query that are misspelt or run together. What the words behind them are depends on them, so that this comes before
 * all else: a name that stands behind a value, with nothing between, was meant as a word.
 */
final class QuerySpelling {

    private static final List<String> PARTS =
            List.of("where", "by", "select", "sort", "limit", "assuming", "in", "of", "from");

    private static final List<String> OPERATORS =
            List.of("and", "or", "implies", "is", "matches", "starts", "ends", "contains", "mentions", "satisfies");

    private static final List<String> BEHIND_VALUES = Stream.of(
                    PARTS,
                    OPERATORS,
                    List.of("asc", "desc", "as", "not", "to", "union", "without", "intersect", "subset"))
            .flatMap(List::stream)
            .toList();

    /** What stands behind these words. */
    private static final Map<String, List<String>> SECOND =
            Map.of("refers", List.of("to"), "uses", List.of("term"), "sort", List.of("by"));

    /** What stands in front of these words, where a condition can begin. */
    private static final Map<String, List<String>> FIRST = Map.of("to", List.of("refers"), "term", List.of("uses"));

    /** Behind these stands a name or a value. */
    private static final Set<String> IN_FRONT_OF_VALUES =
            Set.of("in", "of", "from", "to", "by", "select", "limit", "assuming", "mentions", "term");

    private static final List<String> FUNCTIONS = List.of("reads", "verdict", "known", "unknown");

    /** The only words that a comma can stand behind. */
    private static final List<String> ORDERS = List.of("asc", "desc");

    private static final Set<Integer> NUMBERS = Set.of(ProvisoLexer.INTEGER, ProvisoLexer.DECIMAL);

    private final List<CommonToken> tokens;
    private final Mistakes mistakes;
    private final List<CommonToken> mended = new ArrayList<>();
    private int depth;

    private QuerySpelling(List<CommonToken> tokens, Mistakes mistakes) {
        this.tokens = tokens;
        this.mistakes = mistakes;
    }

    /** The tokens of a query as they were meant. */
    static List<CommonToken> mend(List<CommonToken> tokens, Mistakes mistakes) {
        QuerySpelling spelling = new QuerySpelling(tokens, mistakes);
        for (int i = 0; i < tokens.size(); i++) {
            i = spelling.mend(i);
        }
        return spelling.mended;
    }

    /** Mends the token at an index, and gives the index of the last token it dealt with. */
    private int mend(int index) {
        CommonToken token = tokens.get(index);
        switch (token.getType()) {
            case ProvisoLexer.OPEN, ProvisoLexer.OPEN_SET -> depth++;
            case ProvisoLexer.CLOSE, ProvisoLexer.CLOSE_SET -> depth = Math.max(0, depth - 1);
            default -> {}
        }
        if (isQuestionInCapitals(index)) {
            String lower = token.getText().toLowerCase(Locale.ROOT);
            misspelt(Lexemes.span(token), token.getText(), lower);
            return index;
        }
        if (!isWord(token) || QueryWords.type(token.getText()).isPresent()) {
            mended.add(token);
            return index;
        }
        List<String> words = candidates(index);
        CommonToken next = tokens.get(index + 1);
        String both = token.getText() + next.getText();
        if (isWord(next) && words.contains(both)) {
            misspelt(Lexemes.span(token).to(Lexemes.span(next)), token.getText() + " " + next.getText(), both);
            return index + 1;
        }
        Optional<String> meant = spelled(token.getText(), words);
        if (meant.isPresent()) {
            misspelt(Lexemes.span(token), token.getText(), meant.get());
        } else if (isBehindValue() && depth == 0) {
            joined(index);
        } else {
            mended.add(token);
        }
        return index;
    }

    /** A word in capitals looks like the label of a clause. */
    private static boolean isWord(Token token) {
        return switch (token.getType()) {
            case ProvisoLexer.NAME, ProvisoLexer.LOOSE_NAME -> true;
            case ProvisoLexer.LABEL -> BEHIND_VALUES.contains(token.getText().toLowerCase(Locale.ROOT));
            default -> false;
        };
    }

    /** {@code REFERS to}, {@code Reads(}. */
    private boolean isQuestionInCapitals(int index) {
        CommonToken token = tokens.get(index);
        String lower = token.getText().toLowerCase(Locale.ROOT);
        String next = index + 1 < tokens.size() ? tokens.get(index + 1).getText() : "";
        return token.getType() == ProvisoLexer.LABEL
                && (FUNCTIONS.contains(lower)
                        ? next.equals("(")
                        : SECOND.getOrDefault(lower, List.of()).contains(next.toLowerCase(Locale.ROOT)));
    }

    /** The words that can stand in the place of a name; empty where a name can. */
    private List<String> candidates(int index) {
        String next = tokens.get(index + 1).getText();
        String before = mended.isEmpty() ? "" : last().getText();
        List<String> second = SECOND.getOrDefault(before, List.of());
        if (!second.isEmpty()) {
            return second;
        }
        if (isBehindValue() && next.equals(",")) {
            return ORDERS;
        }
        if (isBehindValue()) {
            boolean unit = NUMBERS.contains(last().getType())
                    && (Units.isUnit(tokens.get(index).getText())
                            || Misspelling.isNear(tokens.get(index).getText(), Units.NAMES));
            if (depth > 0 || unit) {
                return List.of();
            }
            boolean sorts =
                    next.equals("by") && Misspelling.isNear(tokens.get(index).getText(), List.of("sort"));
            return sorts ? List.of("sort") : BEHIND_VALUES;
        }
        if (next.equals("(")) {
            return FUNCTIONS;
        }
        return mended.isEmpty() || IN_FRONT_OF_VALUES.contains(before)
                ? List.of()
                : FIRST.getOrDefault(next, List.of());
    }

    private static Optional<String> spelled(String written, List<String> words) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (words.contains(lower)) {
            return Optional.of(lower);
        }
        return QueryDiagnosis.isBorrowed(lower) ? Optional.empty() : Misspelling.nearest(lower, words);
    }

    private void misspelt(TextSpan span, String written, String meant) {
        report(span, written, meant);
        mended.add(Lexemes.at(span, type(meant), meant));
    }

    private void report(TextSpan span, String written, String meant) {
        boolean letterCase = written.equalsIgnoreCase(meant);
        mistakes.add(
                letterCase ? DiagnosticKind.LETTER_CASE : DiagnosticKind.MISSPELT_WORD,
                span,
                letterCase
                        ? "the words of the language are written in lower case"
                        : "'" + written + "' cannot stand here",
                letterCase ? "write '" + meant + "'" : "did you mean '" + meant + "'?");
    }

    /** {@code wheresome}. */
    private void joined(int index) {
        CommonToken token = tokens.get(index);
        String text = token.getText();
        Optional<String> first = Stream.of(PARTS, OPERATORS)
                .flatMap(List::stream)
                .filter(word -> text.startsWith(word) && text.length() > word.length() + 3)
                // Many words start with two such letters.
                .filter(word -> word.length() > 2
                        || Keywords.type(text.substring(word.length())).isPresent())
                .max(Comparator.comparingInt(String::length));
        if (first.isEmpty()) {
            mended.add(token);
            return;
        }
        String second = text.substring(first.get().length());
        report(Lexemes.span(token), text, first.get() + " " + second);
        mended.add(Lexemes.instead(token, type(first.get()), first.get()));
        mended.add(Lexemes.missing(type(second), second, token.getStopIndex() + 1));
    }

    private static int type(String word) {
        return Keywords.type(word).orElse(ProvisoLexer.NAME);
    }

    private boolean isBehindValue() {
        boolean counts = mended.size() == 1 && last().getType() == ProvisoLexer.COUNT;
        return !mended.isEmpty()
                && !counts
                && QueryWords.endsValue(last().getType())
                && !IN_FRONT_OF_VALUES.contains(last().getText());
    }

    private Token last() {
        return mended.get(mended.size() - 1);
    }
}
