package dev.proviso.model.diff.redline;

import dev.proviso.model.diff.words.FunctionWords;
import dev.proviso.model.diff.words.Token;
import dev.proviso.model.diff.words.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Cuts a row of tokens into sentences: behind a full stop and the like that a capital letter follows, behind a semicolon, at a line's end. */
final class Sentences {

    private Sentences() {}

    /**
     * A sentence.
     *
     * @param start its first token
     * @param end the token behind it
     * @param words its words in small letters
     */
    record Sentence(int start, int end, List<String> words) {}

    static List<Sentence> of(List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i + 1 == tokens.size() || ends(tokens, i)) {
                sentences.add(sentence(tokens, start, i + 1));
                start = i + 1;
            }
        }
        return sentences;
    }

    private static Sentence sentence(List<Token> tokens, int start, int end) {
        List<String> words = tokens.subList(start, end).stream()
                .filter(Token::isWord)
                .map(token -> Tokens.plain(token.text()))
                .toList();
        return new Sentence(start, end, words);
    }

    private static boolean ends(List<Token> tokens, int at) {
        Token next = tokens.get(at + 1);
        if (next.lead().indexOf('\n') >= 0) {
            return true;
        }
        if (next.lead().isEmpty()) {
            // The blank behind a full stop may have been forgotten.
            return tokens.get(at).text().equals(".")
                    && next.isWord()
                    && Character.isUpperCase(next.text().codePointAt(0));
        }
        int mark = at;
        while (mark > 0
                && "\"”’')]*_".contains(tokens.get(mark).text())
                && !tokens.get(mark).isEnd()) {
            mark--;
        }
        return switch (tokens.get(mark).text()) {
            case ";" -> true;
            case ".", "!", "?", ":" -> beginsSentence(next);
            default -> mark == at && endsWithPoint(tokens.get(at)) && beginsSentenceForSure(next);
        };
    }

    /** An abbreviation; its point may end a sentence, too. */
    private static boolean endsWithPoint(Token token) {
        return token.isWord() && token.text().endsWith(".");
    }

    /** A name can follow an abbreviation; words that carry grammar have a capital letter at the beginning of a sentence only. */
    private static boolean beginsSentenceForSure(Token token) {
        return token.isWord()
                && Character.isUpperCase(token.text().codePointAt(0))
                && FunctionWords.contains(Tokens.plain(token.text()));
    }

    private static boolean beginsSentence(Token token) {
        return token.isEnd() || !Character.isLowerCase(token.text().codePointAt(0));
    }
}
