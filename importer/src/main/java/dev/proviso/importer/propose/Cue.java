package dev.proviso.importer.propose;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern, and words of which each match has one at least. To look for a word costs much less than to try a pattern at every place, and most
 * sentences have none.
 */
final class Cue {

    private final Pattern pattern;
    private final Set<String> words;

    private Cue(Pattern pattern, Set<String> words) {
        this.pattern = pattern;
        this.words = words;
    }

    /**
     * A cue that does not look at case.
     *
     * @param words in lower case, with a blank between two
     * @param pattern in lower case too
     */
    static Cue of(String words, String pattern) {
        return new Cue(Pattern.compile(pattern), new HashSet<>(Arrays.asList(words.split(" ", -1))));
    }

    boolean isIn(Sentence sentence) {
        return first(sentence).isPresent();
    }

    /** Where it is first found, in lower case. */
    Optional<Matcher> first(Sentence sentence) {
        if (!isLikelyIn(sentence)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(sentence.lower);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    private boolean isLikelyIn(Sentence sentence) {
        for (String word : words) {
            if (sentence.words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The sentence with blanks in place of all that is found; what is left stays in its place. */
    Sentence blanked(Sentence sentence) {
        return isIn(sentence)
                ? new Sentence(pattern.matcher(sentence.lower)
                        .replaceAll(found -> " ".repeat(found.group().length())))
                : sentence;
    }

    /** A sentence and its words, which are runs of letters. */
    static final class Sentence {

        private final String text;
        private final String lower;
        private final Set<String> words = new HashSet<>();

        Sentence(String text) {
            this.text = text;
            this.lower = lower(text);
            int start = 0;
            for (int i = 0; i <= lower.length(); i++) {
                if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
                    if (i > start) {
                        words.add(lower.substring(start, i));
                    }
                    start = i + 1;
                }
            }
        }

        /** Each character in lower case, so that all stay in their places. */
        private static String lower(String text) {
            char[] lower = text.toCharArray();
            for (int i = 0; i < lower.length; i++) {
                lower[i] = Character.toLowerCase(lower[i]);
            }
            return new String(lower);
        }

        String text() {
            return text;
        }
    }
}
