package dev.proviso.shell.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word of a text.
 *
 * @param stem its stem in lower case
 * @param start where it starts in the text, in UTF-16 units
 * @param end where it ends, exclusive
 */
record Token(String stem, int start, int end) {

    private static final Set<String> COMMON = Set.of(
            "a", "an", "and", "any", "are", "as", "at", "be", "by", "can", "do", "does", "for", "from", "has", "have",
            "how", "i", "if", "in", "is", "it", "its", "may", "me", "must", "my", "not", "of", "on", "or", "our",
            "shall", "should", "that", "the", "their", "this", "to", "us", "we", "what", "when", "which", "will",
            "with", "you", "your");

    /** All words of a text, in order. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && isPart(text, at)) {
                at++;
            }
            if (at > start) {
                String word = text.substring(start, at).toLowerCase(Locale.ROOT);
                tokens.add(new Token(Stem.of(word), start, at));
            } else {
                at++;
            }
        }
        return tokens;
    }

    private static boolean isPart(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether it is a word that nearly every text has. */
    static boolean isCommon(String word) {
        return COMMON.contains(word.toLowerCase(Locale.ROOT));
    }
}
