package dev.proviso.dsl.check;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.function.Predicate;

/**
 * What {@code matches} and {@code mentions} look for in a text. Both take time linear in the length of the text, so that none can run
 * away: a pattern is in RE2 syntax and found anywhere, words are compared by their stems.
 */
public final class TextPattern {

    /** The longest pattern that is taken. */
    static final int LONGEST = 1_000;

    /** The most places that a pattern may have once its counted repetitions are written out: each takes memory. */
    static final long LARGEST = 10_000;

    private final String word;
    private final Predicate<String> finds;

    private TextPattern(String word, Predicate<String> finds) {
        this.word = word;
        this.finds = finds;
    }

    /**
     * Compiles a pattern.
     *
     * @throws IllegalArgumentException with a message for people, if it is none or too long; the checker has seen to it that the
     *     patterns of a typed tree are valid
     */
    public static TextPattern of(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("it is longer than " + LONGEST + " characters");
        }
        if (PatternSize.of(text) > LARGEST) {
            throw new IllegalArgumentException("written out, its repetitions have more than " + LARGEST + " places");
        }
        try {
            Pattern pattern = Pattern.compile(text);
            return new TextPattern("matches", in -> pattern.matcher(in).find());
        } catch (PatternSyntaxException e) {
            String part = e.getPattern() == null || e.getPattern().isEmpty() ? "" : ": " + e.getPattern();
            throw new IllegalArgumentException(e.getDescription() + part, e);
        }
    }

    /**
     * Words that stand one behind another, whatever their endings and letter case.
     *
     * @param language of the texts, as a BCP 47 tag; in one that cannot be stemmed words are compared as they are
     * @throws IllegalArgumentException with a message for people, if there is no word in it or it is too long
     */
    public static TextPattern mention(String text, String language) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("it is longer than " + LONGEST + " characters");
        }
        StemmedWords words = StemmedWords.of(text, language);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("there is no word in it");
        }
        return new TextPattern("mentions", in -> StemmedWords.of(in, language).contains(words));
    }

    /** The operator that looks for it. */
    public String word() {
        return word;
    }

    /** Whether it occurs in the text. */
    public boolean isFoundIn(String text) {
        return finds.test(text);
    }
}
