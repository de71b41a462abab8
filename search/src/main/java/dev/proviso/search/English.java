package dev.proviso.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts English text into words and takes their endings off. */
final class English extends Analyzer {

    /** Words that nearly every question has, whatever it is about. */
    private static final Set<String> COMMON = Set.of(
            ("a about after again all also always am an and any anybody anyone anything are aren't as at be because been before being"
                            + " both but by can can't cannot could do does doesn't doing don't done each either else ever every for"
                            + " from get gets getting go goes going got had has have having he hello her here hi his how i i'd i'll"
                            + " i'm i've if in into is isn't it it's its itself just kind let lets like make makes matter may maybe me"
                            + " might more most much must my need needed needs no not now of off ok okay on once one only or other our"
                            + " ours out over own perhaps please possible put really same shall she should so some somebody someone"
                            + " something sort still such take tell than thanks that that's the their them themselves then there these"
                            + " they they're thing things this those through to too u under until up upon us use very want wants was"
                            + " we we'd we'll we're we've were what what's whatever when where whether which while who whom whose why"
                            + " will with within without won't would yes yet you you're your yours allow allowed fine happen happens"
                            + " question policy hubspot")
                    .split(" "));

    /**
     * A word of a text.
     *
     * @param written as it stands there
     * @param stem without its endings, in lower case; the same for all its forms
     * @param start where it stands
     */
    record Word(String written, String stem, int start) {

        boolean isCommon() {
            return COMMON.contains(written.toLowerCase(java.util.Locale.ROOT).replace('’', '\''));
        }
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new StemFilter(new LowerCaseFilter(words)));
    }

    /** The words of a text, in order. */
    List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = tokenStream("", text)) {
            CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(
                        text.substring(place.startOffset(), place.endOffset()), stem.toString(), place.startOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The stems of the words of a text, in order. */
    List<String> stems(String text) {
        return words(text).stream().map(Word::stem).toList();
    }
}
