package dev.proviso.importer.propose;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts running text into sentences. */
final class Sentences {

    /** What ends in a full stop without ending a sentence. */
    private static final Pattern ABBREVIATED = Pattern.compile(
            ".*(?:\\b(?:e\\.g|i\\.e|etc|inc|ltd|co|corp|no|vs|al|seq|art|sec|u\\.s|mr|ms|dr|st)\\.|\\(\\w\\.)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Sentences() {}

    static List<String> of(String text) {
        BreakIterator iterator = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        iterator.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = 0;
        iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            String sentence = text.substring(start, end);
            String tail = sentence.length() > 20 ? sentence.substring(sentence.length() - 20) : sentence;
            if (end < text.length() && ABBREVIATED.matcher(tail).matches()) {
                continue;
            }
            if (!sentence.isBlank()) {
                sentences.add(sentence.strip());
            }
            start = end;
        }
        return sentences;
    }
}
