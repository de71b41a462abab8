package dev.proviso.search;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.porterStemmer;

/**
 * Takes accents, the genitive and the endings off words in lower case. Lucene's own filters for it lie in a jar that shares packages with
 * the stemmer which the rule language uses.
 */
final class StemFilter extends TokenFilter {

    /** A longer run of letters is no word; stemming it would only take time. */
    private static final int LONGEST_WORD = 40;

    /** What the stemmer takes for another word: a custom field has nothing to do with customers. */
    private static final Map<String, String> APART = Map.of("customer", "customer", "customers", "customer");

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern GENITIVE = Pattern.compile("['’]s?$");

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final porterStemmer stemmer = new porterStemmer();

    StemFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String stem = stem(word.toString());
        word.setEmpty().append(stem);
        return true;
    }

    private String stem(String written) {
        String plain = GENITIVE.matcher(written).replaceFirst("");
        if (!plain.chars().allMatch(c -> c < 128)) {
            plain = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                    .replaceAll("");
        }
        if (plain.isEmpty() || plain.length() > LONGEST_WORD) {
            return written;
        }
        String apart = APART.get(plain);
        if (apart != null) {
            return apart;
        }
        stemmer.setCurrent(plain);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
