package dev.proviso.dsl.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.danishStemmer;
import org.tartarus.snowball.ext.dutchStemmer;
import org.tartarus.snowball.ext.englishStemmer;
import org.tartarus.snowball.ext.finnishStemmer;
import org.tartarus.snowball.ext.frenchStemmer;
import org.tartarus.snowball.ext.germanStemmer;
import org.tartarus.snowball.ext.hungarianStemmer;
import org.tartarus.snowball.ext.italianStemmer;
import org.tartarus.snowball.ext.norwegianStemmer;
import org.tartarus.snowball.ext.portugueseStemmer;
import org.tartarus.snowball.ext.romanianStemmer;
import org.tartarus.snowball.ext.russianStemmer;
import org.tartarus.snowball.ext.spanishStemmer;
import org.tartarus.snowball.ext.swedishStemmer;

/**
 * The words of a text in their order, without their endings: runs of letters, digits and apostrophes, in lower case, stemmed as
 * <a href="https://snowballstem.org">Snowball</a> does for the language.
 */
record StemmedWords(List<String> stems) {

    /** A longer run of letters is no word of any language; stemming it would only take time. */
    private static final int LONGEST_WORD = 100;

    StemmedWords {
        stems = List.copyOf(stems);
    }

    /** @param language a BCP 47 tag; words of one without a stemmer are left as they are */
    static StemmedWords of(String text, String language) {
        Optional<SnowballStemmer> stemmer = stemmer(language).map(Supplier::get);
        List<String> stems = new ArrayList<>();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u2019', '\'');
        int at = 0;
        while (at < plain.length()) {
            int start = at;
            while (at < plain.length() && isPart(plain, at)) {
                at += Character.charCount(plain.codePointAt(at));
            }
            if (at > start) {
                stem(plain.substring(start, at).toLowerCase(Locale.ROOT), stemmer)
                        .ifPresent(stems::add);
            } else {
                at += Character.charCount(plain.codePointAt(at));
            }
        }
        return new StemmedWords(stems);
    }

    private static boolean isPart(String text, int at) {
        int c = text.codePointAt(at);
        return Character.isLetterOrDigit(c) || c == '\'' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Apostrophes around a word are quotation marks. */
    private static Optional<String> stem(String run, Optional<SnowballStemmer> stemmer) {
        String word = run.replaceAll("^'+|'+$", "");
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (stemmer.isEmpty() || word.length() > LONGEST_WORD) {
            return Optional.of(word);
        }
        stemmer.get().setCurrent(word);
        stemmer.get().stem();
        return Optional.of(stemmer.get().getCurrent());
    }

    boolean isEmpty() {
        return stems.isEmpty();
    }

    /** Whether the other words stand in these, one behind another. */
    boolean contains(StemmedWords other) {
        return Collections.indexOfSubList(stems, other.stems) >= 0;
    }

    private static Optional<Supplier<SnowballStemmer>> stemmer(String language) {
        return switch (Locale.forLanguageTag(language).getLanguage()) {
            case "en" -> Optional.of(englishStemmer::new);
            case "da" -> Optional.of(danishStemmer::new);
            case "de" -> Optional.of(germanStemmer::new);
            case "es" -> Optional.of(spanishStemmer::new);
            case "fi" -> Optional.of(finnishStemmer::new);
            case "fr" -> Optional.of(frenchStemmer::new);
            case "hu" -> Optional.of(hungarianStemmer::new);
            case "it" -> Optional.of(italianStemmer::new);
            case "nb", "nn", "no" -> Optional.of(norwegianStemmer::new);
            case "nl" -> Optional.of(dutchStemmer::new);
            case "pt" -> Optional.of(portugueseStemmer::new);
            case "ro" -> Optional.of(romanianStemmer::new);
            case "ru" -> Optional.of(russianStemmer::new);
            case "sv" -> Optional.of(swedishStemmer::new);
            default -> Optional.empty();
        };
    }
}
