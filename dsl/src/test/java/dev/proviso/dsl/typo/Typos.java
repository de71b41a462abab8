package dev.proviso.dsl.typo;

import dev.proviso.dsl.random.Choices;
import dev.proviso.dsl.syntax.Tokens;
import dev.proviso.dsl.syntax.Tokens.Kind;
import dev.proviso.dsl.syntax.Tokens.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Slips of a careful author's fingers and memory: one in each text. */
final class Typos {

    /** What a slip does. */
    enum Slip {
        LETTER_LEFT_OUT,
        LETTER_DOUBLED,
        LETTER_WRONG,
        LETTERS_SWAPPED,
        CAPITAL,
        WORD_LEFT_OUT,
        WORD_DOUBLED,
        WORD_WRONG,
        WORDS_JOINED,
        WORD_SPLIT,
        SIGN_LEFT_OUT,
        SIGN_DOUBLED,
        SIGN_WRONG,
        BRACKET_LEFT_OUT,
        BRACKET_TOO_MANY,
        BRACKET_WRONG,
        QUOTE_LEFT_OUT,
        QUOTE_WRONG,
        COMMA_LEFT_OUT,
        COMMA_TOO_MANY
    }

    private static final Map<String, List<String>> OTHER_WORDS = Map.ofEntries(
            Map.entry("and", List.of("&&", "AND", "&", "adn", "nad")),
            Map.entry("or", List.of("||", "OR", "|")),
            Map.entry("not", List.of("!", "NOT", "nto")),
            Map.entry("implies", List.of("=>", "->", "then", "imply", "implise")),
            Map.entry("in", List.of("IN", "of", "within", "on")),
            Map.entry("is", List.of("=", "are", "si")),
            Map.entry("none", List.of("null", "nothing", "nil")),
            Map.entry("satisfies", List.of("satisfy", "where", ":", "such that", "satisifes", "satisfied")),
            Map.entry("where", List.of("satisfies", "with", "when")),
            Map.entry("some", List.of("any", "exists", "Some", "a")),
            Map.entry("every", List.of("all", "each", "forall")),
            Map.entry("no", List.of("none", "not", "zero")),
            Map.entry("require", List.of("requires", "must", "need", "Require")),
            Map.entry("forbid", List.of("forbids", "deny", "prohibit", "fobrid")),
            Map.entry("applies", List.of("apply", "aplies", "applied")),
            Map.entry("when", List.of("if", "where", "wehn")),
            Map.entry("unless", List.of("except", "unles", "without", "if not")),
            Map.entry("under", List.of("per", "by", "uner")),
            Map.entry("subset", List.of("subest", "sub")),
            Map.entry("of", List.of("off", "fo")),
            Map.entry("intersect", List.of("intersects", "intersection", "&")),
            Map.entry("empty", List.of("Empty", "emtpy", "{}")),
            Map.entry("=", List.of("==", "===", "is", ":=", ":", "equals")),
            Map.entry("!=", List.of("<>", "=!", "/=", "is not")),
            Map.entry("<=", List.of("=<", "≤", "< =")),
            Map.entry(">=", List.of("=>", "≥", "> =")),
            Map.entry("<", List.of("<<", "less than")),
            Map.entry(">", List.of(">>", "more than")),
            Map.entry("-", List.of("–", "−", "--", "minus")),
            Map.entry("{", List.of("[", "(", "<")),
            Map.entry("}", List.of("]", ")", ">")),
            Map.entry("(", List.of("[", "{")),
            Map.entry(")", List.of("]", "}")),
            Map.entry(",", List.of(";", ".", " or ")),
            Map.entry(".", List.of(",", "->", "..", "::", " . ", "-")));

    private Typos() {}

    /** The text with a slip of this kind; empty if there is no place for one. */
    static Optional<String> make(Slip slip, String text, Choices choices) {
        List<Token> places = Tokens.of(text).stream()
                .filter(token -> token.kind() != Kind.COMMENT && suits(slip, token, written(text, token)))
                .toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Token place = choices.pick(places);
        String word = written(text, place);
        String typed = typed(slip, word, choices);
        int start = place.span().start();
        int end = place.span().end();
        if (slip == Slip.WORDS_JOINED) {
            int next = end;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            return next == end || next == text.length()
                    ? Optional.empty()
                    : Optional.of(text.substring(0, end) + text.substring(next));
        }
        return Optional.of(text.substring(0, start) + typed + text.substring(end))
                .filter(t -> !t.equals(text));
    }

    private static boolean suits(Slip slip, Token token, String word) {
        boolean letters = Character.isLetter(word.charAt(0)) && word.length() > 1;
        boolean bracket = "(){}".contains(word);
        return switch (slip) {
            case LETTER_LEFT_OUT, LETTER_DOUBLED, LETTER_WRONG, LETTERS_SWAPPED, CAPITAL, WORD_SPLIT, WORDS_JOINED ->
                letters && token.kind() != Kind.TEXT;
            case WORD_LEFT_OUT, WORD_DOUBLED -> letters || token.kind() == Kind.NUMBER;
            case WORD_WRONG -> letters && OTHER_WORDS.containsKey(word);
            case SIGN_LEFT_OUT, SIGN_DOUBLED -> token.kind() == Kind.OPERATOR || word.equals(".");
            case SIGN_WRONG -> !letters && !bracket && !word.equals(",") && OTHER_WORDS.containsKey(word);
            case BRACKET_LEFT_OUT, BRACKET_TOO_MANY, BRACKET_WRONG -> bracket;
            case QUOTE_LEFT_OUT, QUOTE_WRONG -> token.kind() == Kind.TEXT;
            case COMMA_LEFT_OUT, COMMA_TOO_MANY -> word.equals(",");
        };
    }

    private static String typed(Slip slip, String word, Choices choices) {
        int at = choices.below(word.length());
        int inner = Math.min(at, word.length() - 2);
        return switch (slip) {
            case LETTER_LEFT_OUT -> word.substring(0, at) + word.substring(at + 1);
            case LETTER_DOUBLED -> word.substring(0, at + 1) + word.substring(at);
            case LETTER_WRONG ->
                word.substring(0, at)
                        + choices.pick(List.of("e", "a", "i", "r", "t", "s", "x", "7", "_"))
                        + word.substring(at + 1);
            case LETTERS_SWAPPED ->
                word.substring(0, inner) + word.charAt(inner + 1) + word.charAt(inner) + word.substring(inner + 2);
            case CAPITAL -> Character.toUpperCase(word.charAt(0)) + word.substring(1);
            case WORD_LEFT_OUT, SIGN_LEFT_OUT, BRACKET_LEFT_OUT, COMMA_LEFT_OUT -> "";
            case WORD_DOUBLED -> word + " " + word;
            case SIGN_DOUBLED, BRACKET_TOO_MANY, COMMA_TOO_MANY -> word + word;
            case WORD_WRONG, SIGN_WRONG, BRACKET_WRONG -> choices.pick(OTHER_WORDS.getOrDefault(word, List.of(word)));
            case WORDS_JOINED -> word;
            case WORD_SPLIT -> word.substring(0, inner + 1) + " " + word.substring(inner + 1);
            case QUOTE_LEFT_OUT -> choices.percent(50) ? word.substring(1) : word.substring(0, word.length() - 1);
            case QUOTE_WRONG ->
                choices.pick(List.of(
                        "'" + word.substring(1, word.length() - 1) + "'",
                        "“" + word.substring(1, word.length() - 1) + "”"));
        };
    }

    private static String written(String text, Token token) {
        return text.substring(token.span().start(), token.span().end());
    }
}
