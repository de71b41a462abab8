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

    /**
     * The most places that a pattern may have once its counted repetitions are written out: each takes memory, at each character of
     * the text time, and some of them a level of the stack.
     */
    static final long LARGEST = 1_000;

    /** So many places are looked for at once in the time of a step. */
    private static final long PLACES_A_PASS = 16;

    private final String word;
    private final long places;
    private final Predicate<String> finds;

    private TextPattern(String word, long places, Predicate<String> finds) {
        this.word = word;
        this.places = places;
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
        long places = PatternSize.of(text);
        if (places > LARGEST) {
            throw new IllegalArgumentException("written out, its repetitions have more than " + LARGEST + " places");
        }
        try {
            Pattern pattern = Pattern.compile(text);
            return new TextPattern("matches", places, in -> pattern.matcher(in).find());
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
        return new TextPattern(
                "mentions",
                words.stems().size(),
                in -> StemmedWords.of(in, language).contains(words));
    }

    /** The operator that looks for it. */
    public String word() {
        return word;
    }

    /** How often the text is gone through to look for it, for those who count steps: once, and once more for every 16 places. */
    public long passes() {
        return 1 + places / PLACES_A_PASS;
    }

    /** Whether it occurs in the text. */
    public boolean isFoundIn(String text) {
        return finds.test(text);
    }
}
