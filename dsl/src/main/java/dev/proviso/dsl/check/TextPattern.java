package dev.proviso.dsl.check;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * The pattern of {@code matches}: RE2 syntax, which is found anywhere in a text in time linear in its length, so that no pattern
 * can run away.
 */
public final class TextPattern {

    /** The longest pattern that is taken. */
    static final int LONGEST = 1_000;

    /** The most places that a pattern may have once its counted repetitions are written out: each takes memory. */
    static final long LARGEST = 10_000;

    private final Pattern pattern;

    private TextPattern(Pattern pattern) {
        this.pattern = pattern;
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
            return new TextPattern(Pattern.compile(text));
        } catch (PatternSyntaxException e) {
            String part = e.getPattern() == null || e.getPattern().isEmpty() ? "" : ": " + e.getPattern();
            throw new IllegalArgumentException(e.getDescription() + part, e);
        }
    }

    /** Whether the pattern occurs in the text. */
    public boolean isFoundIn(String text) {
        return pattern.matcher(text).find();
    }
}
