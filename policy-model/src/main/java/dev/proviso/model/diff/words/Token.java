package dev.proviso.model.diff.words;

/**
 * A word or a punctuation mark, with the white space in front of it.
 *
 * @param lead the white space in front; may be empty
 * @param text the word or mark; empty only for the last token of a text, which holds the white space at its end
 * @param isWord whether it is a word, a number or an address; else it is a mark
 */
public record Token(String lead, String text, boolean isWord) {

    /** Whether it ends a text. */
    public boolean isEnd() {
        return text.isEmpty();
    }
}
