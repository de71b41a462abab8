package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Reports where the parts of a query are not put together as they must be: a comma between them, a word too many or too few at their
 * start, one behind another that it belongs in front of. Only what cannot be right is taken for such a slip.
 */
final class QueryOrder {

    /** The words with which parts start that take a list. */
    private static final Set<String> LISTS = Set.of("by", "select", "sort", "assuming");

    private static final Set<String> SORTED = Set.of("asc", "desc");

    private final List<CommonToken> tokens;
    private final Mistakes mistakes;
    private final List<CommonToken> mended = new ArrayList<>();

    /** Index behind the source, where what says more of it belongs. */
    private final int head;

    private String part = "";
    private int moved;
    private int depth;

    private QueryOrder(List<CommonToken> tokens, Mistakes mistakes) {
        this.tokens = tokens;
        this.mistakes = mistakes;
        this.head = tokens.get(0).getType() == ProvisoLexer.COUNT ? 2 : 1;
    }

    /** The tokens of a query, its words spelt as they are meant, with its parts as they were meant. */
    static List<CommonToken> mend(List<CommonToken> spelt, Mistakes mistakes) {
        QueryOrder order = new QueryOrder(QueryWords.mark(Form.QUERY, spelt), mistakes);
        for (int i = 0; i < spelt.size(); i++) {
            i = order.mend(i);
        }
        return order.mended;
    }

    /** Mends the token at an index, and gives the index of the last token it dealt with. */
    private int mend(int index) {
        CommonToken token = tokens.get(index);
        switch (token.getType()) {
            case ProvisoLexer.OPEN, ProvisoLexer.OPEN_SET -> depth++;
            case ProvisoLexer.CLOSE, ProvisoLexer.CLOSE_SET -> depth = Math.max(0, depth - 1);
            default -> {}
        }
        if (depth > 0 || index < head || token.getType() == Token.EOF) {
            mended.add(token);
            return index;
        }
        if (token.getType() == ProvisoLexer.COMMA && opensPart(index + 1)) {
            return comma(index);
        }
        Optional<Integer> misplaced = behindValue() ? endOfHead(index) : Optional.empty();
        if (misplaced.isPresent() && !part.isEmpty()) {
            return move(index, misplaced.get());
        }
        if (QueryWords.startsPart(token.getType())) {
            part = token.getText();
            mended.add(token);
            return twice(index);
        }
        if (index == head && isRangeFrom(index)) {
            missing(index, ProvisoLexer.FROM, "write changes from REVISION to REVISION");
        } else if (startsColumns(index)) {
            boolean counts = head == 2;
            missing(
                    index,
                    counts ? ProvisoLexer.BY : ProvisoLexer.SELECT,
                    counts ? "write count ROWS by FIELD, FIELD" : "write ROWS select FIELD, FIELD");
            part = counts ? "by" : "select";
        }
        mended.add(token);
        return index;
    }

    /** In front of a part, or of a word that only goes on with the list of the part. */
    private int comma(int index) {
        CommonToken comma = tokens.get(index);
        CommonToken word = tokens.get(index + 1);
        if (LISTS.contains(part) && word.getText().equals(part)) {
            mended.add(comma);
            report(word);
            return index + 1;
        }
        mistakes.add(
                DiagnosticKind.STRAY_COMMA,
                Lexemes.span(comma),
                "there is no comma between the parts of a query",
                "leave it out in front of '" + word.getText() + "'");
        return index;
    }

    /** The word of a part that is followed by itself and by what the part is about: behind the first it can only be a name. */
    private int twice(int index) {
        if (!isText(index + 1, part) || !startsWith(part, index + 2)) {
            return index;
        }
        report(tokens.get(index + 1));
        return index + 1;
    }

    private void report(Token twice) {
        mistakes.add(
                DiagnosticKind.MISPLACED,
                Lexemes.span(twice),
                "'" + twice.getText() + "' is written twice",
                "write it once");
    }

    private int move(int from, int end) {
        CommonToken first = tokens.get(from);
        String written = first.getText() + (first.getText().equals("as") ? " of" : "");
        mistakes.add(
                DiagnosticKind.MISPLACED,
                Lexemes.span(first).to(Lexemes.span(tokens.get(end - 1))),
                "'" + written + "' stands right behind what the query is about",
                "move it there: " + tokens.get(head - 1).getText() + " " + words(from, end) + " " + part + " …");
        mended.addAll(head + moved, tokens.subList(from, end));
        moved += end - from;
        return end - 1;
    }

    private String words(int from, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < end; i++) {
            boolean apart = i > from
                    && tokens.get(i - 1).getStopIndex() + 1 < tokens.get(i).getStartIndex();
            words.append(apart ? " " : "").append(tokens.get(i).getText());
        }
        return words.toString();
    }

    private void missing(int index, int type, String hint) {
        CommonToken token = tokens.get(index);
        String word = QueryWords.word(type).orElseThrow();
        mistakes.add(
                DiagnosticKind.MISSING_WORD,
                Lexemes.span(token),
                "'" + word + "' is missing in front of '" + token.getText() + "'",
                hint);
        mended.add(Lexemes.missing(type, word, token.getStartIndex()));
    }

    /**
     * Whether the word at an index, behind a comma, can only be one with which a part starts: in {@code select a, sort by b} it may be
     * the name of a column, in {@code in a, sort by b} that of a section.
     */
    private boolean opensPart(int index) {
        String word = tokens.get(index).getText();
        boolean mayBeName = word.equals("sort") && Set.of("", "select", "sort").contains(part);
        return Set.of("where", "select", "by", "sort", "limit", "assuming").contains(word)
                && !mayBeName
                && index + 1 < tokens.size()
                && startsWith(word, index + 1);
    }

    /** Whether at an index stands what a part with a word starts with. */
    private boolean startsWith(String word, int index) {
        return switch (word) {
            case "sort" -> isText(index, "by");
            case "limit" -> typeAt(index) == ProvisoLexer.INTEGER;
            default -> startsValue(index);
        };
    }

    private boolean startsValue(int index) {
        if (index >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(index);
        return switch (token.getType()) {
            case ProvisoLexer.NAME -> !SORTED.contains(token.getText());
            case ProvisoLexer.COUNT,
                    ProvisoLexer.NOT,
                    ProvisoLexer.SOME,
                    ProvisoLexer.EVERY,
                    ProvisoLexer.NO,
                    ProvisoLexer.REFERS,
                    ProvisoLexer.USES,
                    ProvisoLexer.READS,
                    ProvisoLexer.VERDICT_OF -> true;
            default -> Words.isOutcome(token.getType());
        };
    }

    /** Names with commas between, where no list is. */
    private boolean startsColumns(int index) {
        boolean namesApp = index == head
                && Set.of("findings", "facts").contains(tokens.get(head - 1).getText());
        return tokens.get(index).getType() == ProvisoLexer.NAME
                && tokens.get(index + 1).getType() == ProvisoLexer.COMMA
                && behindValue()
                && !isUnit(index)
                && !namesApp
                && !LISTS.contains(part);
    }

    private boolean isUnit(int index) {
        return index > 0
                && typeAt(index - 1) == ProvisoLexer.INTEGER
                && Units.isUnit(tokens.get(index).getText());
    }

    private boolean behindValue() {
        return !mended.isEmpty()
                && QueryWords.endsValue(mended.get(mended.size() - 1).getType());
    }

    /** {@code r1 to r2}. */
    private boolean isRangeFrom(int index) {
        int to = endOfRevision(index);
        return to > index
                && isText(to, "to")
                && endOfRevision(to + 1) > to + 1
                && !isText(index, "from")
                && !isText(index, "refers");
    }

    /** Behind {@code from r1 to r2} or {@code as of 2026-03-01} at an index. */
    private Optional<Integer> endOfHead(int index) {
        if (isText(index, "as") && isText(index + 1, "of") && typeAt(index + 2) == ProvisoLexer.DATE) {
            return Optional.of(index + 3);
        }
        if (!isText(index, "from")) {
            return Optional.empty();
        }
        int to = endOfRevision(index + 1);
        int end = endOfRevision(to + 1);
        return to > index + 1 && isText(to, "to") && end > to + 1 ? Optional.of(end) : Optional.empty();
    }

    /** Behind the name of a revision at an index; the index itself if there is none. */
    private int endOfRevision(int index) {
        if (!isName(index)) {
            return index;
        }
        int end = index + 1;
        while ((typeAt(end) == ProvisoLexer.MINUS || typeAt(end) == ProvisoLexer.DOT) && isName(end + 1)) {
            end += 2;
        }
        return end;
    }

    private boolean isName(int index) {
        return switch (typeAt(index)) {
            case ProvisoLexer.NAME,
                    ProvisoLexer.LABEL,
                    ProvisoLexer.INTEGER,
                    ProvisoLexer.DECIMAL,
                    ProvisoLexer.DIGIT_WORD,
                    ProvisoLexer.TEXT,
                    ProvisoLexer.DATE -> true;
            default -> false;
        };
    }

    private boolean isText(int index, String text) {
        return index < tokens.size() && tokens.get(index).getText().equals(text);
    }

    private int typeAt(int index) {
        return index < tokens.size() ? tokens.get(index).getType() : Token.EOF;
    }
}
