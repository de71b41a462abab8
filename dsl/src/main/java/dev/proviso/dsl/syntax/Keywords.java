package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import dev.proviso.dsl.grammar.ProvisoParser;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.antlr.v4.runtime.misc.IntervalSet;

/** The words of the language, as its grammar lists them. */
public final class Keywords {

    private static final NavigableMap<String, Integer> TYPES = types();
    private static final IntervalSet NAMES =
            ProvisoParser._ATN.nextTokens(ProvisoParser._ATN.ruleToStartState[ProvisoParser.RULE_name]);

    private Keywords() {}

    /** All words of the language, in alphabetical order. */
    public static SortedSet<String> all() {
        return new TreeSet<>(TYPES.keySet());
    }

    /** Whether a word of the language cannot be used as a name. Words such as {@code count} can: a bracket tells them apart. */
    public static boolean isReserved(String word) {
        Integer type = TYPES.get(word);
        return type != null && !NAMES.contains(type);
    }

    /** Whether a text can stand where a name is declared. */
    public static boolean isName(String text) {
        Integer type = TYPES.get(text);
        return type != null ? NAMES.contains(type) : text.matches("[a-z][a-z0-9_]*");
    }

    static Optional<Integer> type(String word) {
        return Optional.ofNullable(TYPES.get(word));
    }

    /** The type of a word or sign that is always written the same. */
    static int tokenType(String literal) {
        for (int type = 1; type <= ProvisoLexer.VOCABULARY.getMaxTokenType(); type++) {
            if (literal(type).filter(literal::equals).isPresent()) {
                return type;
            }
        }
        throw new IllegalArgumentException("not a word or sign of the grammar: " + literal);
    }

    /** The word of a token type; empty for signs, names and literals. */
    static Optional<String> word(int type) {
        return literal(type).filter(TYPES::containsKey);
    }

    /** A sign or word as it is written; empty for a token type with many forms. */
    static Optional<String> literal(int type) {
        return Optional.ofNullable(ProvisoLexer.VOCABULARY.getLiteralName(type))
                .map(quoted -> quoted.substring(1, quoted.length() - 1));
    }

    /** A sign or word that has only one form. */
    static String written(int type) {
        return literal(type).orElseThrow(() -> new IllegalArgumentException("a token type with many forms: " + type));
    }

    private static NavigableMap<String, Integer> types() {
        NavigableMap<String, Integer> types = new TreeMap<>();
        for (int type = 1; type <= ProvisoLexer.VOCABULARY.getMaxTokenType(); type++) {
            String literal = literal(type).orElse("");
            if (!literal.isEmpty() && Character.isLetter(literal.charAt(0))) {
                types.put(literal, type);
            }
        }
        return java.util.Collections.unmodifiableNavigableMap(types);
    }
}
