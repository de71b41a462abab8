package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * The words that mean something in queries only. A name behind a value never stands in an expression, so that such a word is told
 * from a fact, field or variable of the same name by what stands in front of it: in {@code where limit > 3 limit 3} only the second
 * {@code limit} is one.
 */
final class QueryWords {

    private static final Map<String, Integer> WORDS = new TreeMap<>(Map.ofEntries(
            Map.entry("of", ProvisoLexer.OF_APP),
            Map.entry("from", ProvisoLexer.FROM),
            Map.entry("to", ProvisoLexer.TO),
            Map.entry("in", ProvisoLexer.WITHIN),
            Map.entry("by", ProvisoLexer.BY),
            Map.entry("select", ProvisoLexer.SELECT),
            Map.entry("sort", ProvisoLexer.SORT),
            Map.entry("asc", ProvisoLexer.ASCENDING),
            Map.entry("desc", ProvisoLexer.DESCENDING),
            Map.entry("limit", ProvisoLexer.LIMIT),
            Map.entry("assuming", ProvisoLexer.ASSUMING),
            Map.entry("mentions", ProvisoLexer.MENTIONS),
            Map.entry("refers", ProvisoLexer.REFERS),
            Map.entry("uses", ProvisoLexer.USES),
            Map.entry("term", ProvisoLexer.TERM),
            Map.entry("reads", ProvisoLexer.READS),
            Map.entry("verdict", ProvisoLexer.VERDICT_OF),
            Map.entry("known", ProvisoLexer.KNOWN_OF),
            Map.entry("unknown", ProvisoLexer.UNKNOWN_OF)));

    private static final Set<Integer> PARTS =
            Set.of(ProvisoLexer.BY, ProvisoLexer.SELECT, ProvisoLexer.SORT, ProvisoLexer.LIMIT, ProvisoLexer.ASSUMING);

    private static final Set<Integer> VALUE_ENDS = Set.of(
            ProvisoLexer.NAME,
            ProvisoLexer.LABEL,
            ProvisoLexer.NODE_ID,
            ProvisoLexer.DIGIT_WORD,
            ProvisoLexer.INTEGER,
            ProvisoLexer.DECIMAL,
            ProvisoLexer.DATE,
            ProvisoLexer.TEXT,
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
            ProvisoLexer.CLOSE,
            ProvisoLexer.CLOSE_SET,
            ProvisoLexer.CLOSE_INDEX,
            ProvisoLexer.ASCENDING,
            ProvisoLexer.DESCENDING);

    private final List<CommonToken> tokens;
    private final List<CommonToken> marked = new ArrayList<>();
    private boolean inHead;
    private boolean assuming;
    private int depth;

    private QueryWords(Form form, List<CommonToken> tokens) {
        this.tokens = tokens;
        this.inHead = form == Form.QUERY;
        this.assuming = form == Form.ASSUMPTIONS;
    }

    /** The tokens with these words as such, where the form has any. Doing it twice is doing it once. */
    static List<CommonToken> mark(Form form, List<CommonToken> tokens) {
        if (form != Form.QUERY && form != Form.ASSUMPTIONS) {
            return tokens;
        }
        QueryWords words = new QueryWords(form, tokens);
        for (int i = 0; i < tokens.size(); i++) {
            words.add(i, form);
        }
        return words.marked;
    }

    /** The word of a token type, if it is one of these. */
    static Optional<String> word(int type) {
        return WORDS.entrySet().stream()
                .filter(word -> word.getValue() == type)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The token type of a word, if it is one of these. */
    static Optional<Integer> type(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    /** Whether a value can end with a token. */
    static boolean endsValue(int type) {
        return VALUE_ENDS.contains(type);
    }

    /** Whether a token asks something of a row about what is named in the brackets behind it. */
    static boolean takesReference(int type) {
        return switch (type) {
            case ProvisoLexer.READS, ProvisoLexer.VERDICT_OF, ProvisoLexer.KNOWN_OF, ProvisoLexer.UNKNOWN_OF -> true;
            default -> false;
        };
    }

    /** Whether a token is the word with which a part of a query starts. */
    static boolean startsPart(int type) {
        return PARTS.contains(type) || type == ProvisoLexer.WHERE;
    }

    private void add(int index, Form form) {
        CommonToken token = tokens.get(index);
        int type = form == Form.QUERY ? type(index) : indexType(index);
        // A count has a 'where' of its own, in brackets.
        if (PARTS.contains(type) || (type == ProvisoLexer.WHERE && depth == 0)) {
            inHead = false;
            assuming = type == ProvisoLexer.ASSUMING || form == Form.ASSUMPTIONS;
            depth = 0;
        } else if (type == ProvisoLexer.OPEN) {
            depth++;
        } else if (type == ProvisoLexer.CLOSE) {
            depth = Math.max(0, depth - 1);
        }
        marked.add(type == token.getType() ? token : Lexemes.instead(token, type, token.getText()));
    }

    private int type(int index) {
        CommonToken token = tokens.get(index);
        boolean behindValue = behindValue();
        int next = index + 1 < tokens.size() ? tokens.get(index + 1).getType() : Token.EOF;
        return switch (token.getType()) {
            case ProvisoLexer.OF -> inHead && before(1) != ProvisoLexer.AS ? ProvisoLexer.OF_APP : ProvisoLexer.OF;
            case ProvisoLexer.IN -> inHead && !isElement() ? ProvisoLexer.WITHIN : ProvisoLexer.IN;
            // A word of rules alone, and the kind of most rows here.
            case ProvisoLexer.CLAUSE -> ProvisoLexer.NAME;
            case ProvisoLexer.KNOWN, ProvisoLexer.UNKNOWN ->
                next == ProvisoLexer.OPEN && !behindValue && !isAsked() && before(1) != ProvisoLexer.DOT
                        ? WORDS.getOrDefault(token.getText(), token.getType())
                        : token.getType();
            case ProvisoLexer.NAME ->
                before(1) == ProvisoLexer.DOT ? ProvisoLexer.NAME : name(token.getText(), behindValue, next, index);
            default -> indexType(index);
        };
    }

    private int name(String text, boolean behindValue, int next, int index) {
        Integer word = WORDS.get(text);
        if (word == null) {
            return ProvisoLexer.NAME;
        }
        boolean meant = switch (word) {
            case ProvisoLexer.BY -> behindValue || before(1) == ProvisoLexer.SORT;
            case ProvisoLexer.SELECT, ProvisoLexer.SORT, ProvisoLexer.LIMIT, ProvisoLexer.ASSUMING ->
                behindValue || (behindOperator() && isFollowedByValue(index));
            case ProvisoLexer.ASCENDING, ProvisoLexer.DESCENDING, ProvisoLexer.MENTIONS -> behindValue;
            case ProvisoLexer.FROM -> inHead && behindValue;
            case ProvisoLexer.TO -> before(1) == ProvisoLexer.REFERS || (inHead && behindValue);
            case ProvisoLexer.REFERS -> isText(index + 1, "to") && before(1) != ProvisoLexer.FROM;
            case ProvisoLexer.USES -> isText(index + 1, "term");
            case ProvisoLexer.TERM -> before(1) == ProvisoLexer.USES;
            case ProvisoLexer.READS, ProvisoLexer.VERDICT_OF -> next == ProvisoLexer.OPEN && !behindValue;
            default -> false;
        };
        return meant ? word : ProvisoLexer.NAME;
    }

    /** Square brackets pick elements in the address of an assumption, and nowhere else. */
    private int indexType(int index) {
        int type = tokens.get(index).getType();
        if (assuming && type == ProvisoLexer.OPEN_LIST && behindValue()) {
            boolean picks = index + 2 < tokens.size()
                    && tokens.get(index + 1).getType() == ProvisoLexer.INTEGER
                    && tokens.get(index + 2).getType() == ProvisoLexer.CLOSE_LIST;
            return picks ? ProvisoLexer.OPEN_INDEX : type;
        }
        return type == ProvisoLexer.CLOSE_LIST && before(2) == ProvisoLexer.OPEN_INDEX
                ? ProvisoLexer.CLOSE_INDEX
                : type;
    }

    private boolean behindValue() {
        return !marked.isEmpty() && (VALUE_ENDS.contains(before(1)) || before(2) == ProvisoLexer.DOT);
    }

    /** Whether the token before is the name of an element: {@code some fact in}, which stands in a condition without its 'where'. */
    private boolean isElement() {
        return switch (before(2)) {
            case ProvisoLexer.SOME, ProvisoLexer.EVERY, ProvisoLexer.NO, ProvisoLexer.OPEN -> true;
            default -> false;
        };
    }

    private boolean behindOperator() {
        return switch (before(1)) {
            case ProvisoLexer.EQUAL,
                    ProvisoLexer.NOT_EQUAL,
                    ProvisoLexer.LESS,
                    ProvisoLexer.LESS_OR_EQUAL,
                    ProvisoLexer.GREATER,
                    ProvisoLexer.GREATER_OR_EQUAL,
                    ProvisoLexer.IS,
                    ProvisoLexer.AND,
                    ProvisoLexer.OR,
                    ProvisoLexer.NOT,
                    ProvisoLexer.MATCHES,
                    ProvisoLexer.CONTAINS -> true;
            default -> false;
        };
    }

    /** Whether a name or number follows, as it cannot behind a value: then the value in front of the part is missing. */
    private boolean isFollowedByValue(int index) {
        if (index + 1 == tokens.size()
                || WORDS.containsKey(tokens.get(index + 1).getText())) {
            return false;
        }
        int next = tokens.get(index + 1).getType();
        return next == ProvisoLexer.NAME || next == ProvisoLexer.INTEGER || next == ProvisoLexer.COUNT;
    }

    /** Behind {@code is} or {@code is not}. */
    private boolean isAsked() {
        return before(1) == ProvisoLexer.IS || (before(1) == ProvisoLexer.NOT && before(2) == ProvisoLexer.IS);
    }

    private boolean isText(int index, String text) {
        return index < tokens.size() && tokens.get(index).getText().equals(text);
    }

    /** The type of the token so many places back; the end of input in front of the first. */
    private int before(int back) {
        int index = marked.size() - back;
        return index < 0 ? Token.EOF : marked.get(index).getType();
    }
}
