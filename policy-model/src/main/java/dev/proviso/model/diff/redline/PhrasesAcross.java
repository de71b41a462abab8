package dev.proviso.model.diff.redline;

import dev.proviso.model.diff.redline.MovedStretches.Place;
import dev.proviso.model.diff.redline.Segment.Operation;
import dev.proviso.model.diff.words.FunctionWords;
import dev.proviso.model.diff.words.Token;
import dev.proviso.model.diff.words.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds phrases that were struck in one redline and put in in another. Set phrases come and go in many clauses; told is only what stands
 * once in the whole of either revision.
 */
final class PhrasesAcross {

    /** Fewer words are a turn of speech. */
    private static final int ENOUGH_WORDS = 8;
    /** So many of them say something. */
    private static final int ENOUGH_TELLING = 4;
    /** So many stand nowhere by chance, even in the midst of others. */
    private static final int SURE_WORDS = 12;

    private static final int REPEATED = -1;

    private final List<Redline> redlines;
    private final List<Word> gone = new ArrayList<>();
    private final List<Word> come = new ArrayList<>();

    PhrasesAcross(List<Redline> redlines) {
        this.redlines = redlines;
        for (int i = 0; i < redlines.size(); i++) {
            List<Segment> segments = redlines.get(i).segments();
            // Where all words are new or gone, what they have of others is how one speaks of such things.
            boolean isAmended = segments.stream().anyMatch(segment -> segment.operation() == Operation.EQUAL);
            for (int k = 0; isAmended && k < segments.size(); k++) {
                Operation operation = segments.get(k).operation();
                if (operation == Operation.DELETED || operation == Operation.INSERTED) {
                    gather(i, k, segments.get(k).text(), operation == Operation.DELETED ? gone : come);
                }
            }
        }
    }

    /**
     * A word that was struck or put in.
     *
     * @param place of the word alone
     * @param opens whether a mark stands in front, or nothing that changed
     * @param closes whether a mark stands behind, or nothing that changed
     */
    private record Word(String plain, Place place, boolean opens, boolean closes) {

        boolean isBesideOf(Word other) {
            return place.redline() == other.place.redline() && place.segment() == other.place.segment();
        }
    }

    private static void gather(int redline, int segment, String text, List<Word> words) {
        List<Token> tokens = Tokens.of(text);
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int start = at + token.lead().length();
            at = start + token.text().length();
            if (token.isWord()) {
                words.add(new Word(
                        Tokens.plain(token.text()),
                        new Place(redline, segment, start, at),
                        i == 0 || !tokens.get(i - 1).isWord(),
                        i + 1 == tokens.size() || !tokens.get(i + 1).isWord()));
            }
        }
    }

    /** A phrase by its first words, and how many it has. */
    private record Phrase(int from, int to, int length) {}

    MovedStretches find(List<String> before, List<String> after) {
        MovedStretches moved = new MovedStretches(redlines);
        List<Phrase> phrases = phrases();
        if (!phrases.isEmpty()) {
            Set<List<String>> wanted =
                    phrases.stream().map(phrase -> gram(gone, phrase.from())).collect(Collectors.toSet());
            Map<List<String>, Integer> old = counts(before, wanted);
            Map<List<String>, Integer> young = counts(after, wanted);
            for (Phrase phrase : phrases) {
                List<String> gram = gram(gone, phrase.from());
                if (old.getOrDefault(gram, 0) == 1 && young.getOrDefault(gram, 0) == 1) {
                    moved.add(place(gone, phrase.from(), phrase.length()), place(come, phrase.to(), phrase.length()));
                }
            }
        }
        return moved;
    }

    private List<Phrase> phrases() {
        Map<List<String>, Integer> here = grams(gone);
        Map<List<String>, Integer> there = grams(come);
        boolean[] taken = new boolean[come.size()];
        List<Phrase> phrases = new ArrayList<>();
        int at = 0;
        while (at + ENOUGH_WORDS <= gone.size()) {
            List<String> gram = gram(gone, at);
            int target = there.getOrDefault(gram, REPEATED);
            boolean isOnce = target != REPEATED && here.getOrDefault(gram, REPEATED) == at;
            int length = isOnce ? length(at, target, taken) : 0;
            if (length >= ENOUGH_WORDS && isPhrase(at, target, length)) {
                phrases.add(new Phrase(at, target, length));
                Arrays.fill(taken, target, target + length, true);
            }
            at += Math.max(1, length);
        }
        return phrases;
    }

    /** Where each stretch of enough words begins that stands there once; {@link #REPEATED} for the others. */
    private static Map<List<String>, Integer> grams(List<Word> words) {
        Map<List<String>, Integer> grams = new HashMap<>();
        for (int at = 0; at + ENOUGH_WORDS <= words.size(); at++) {
            if (words.get(at).isBesideOf(words.get(at + ENOUGH_WORDS - 1))) {
                grams.merge(gram(words, at), at, (one, other) -> REPEATED);
            }
        }
        return grams;
    }

    private static List<String> gram(List<Word> words, int at) {
        return words.subList(at, at + ENOUGH_WORDS).stream().map(Word::plain).toList();
    }

    /** How many words are the same from two places on, each within one segment; none within one redline, where nothing went elsewhere. */
    private int length(int at, int target, boolean[] taken) {
        if (gone.get(at).place().redline() == come.get(target).place().redline()) {
            return 0;
        }
        int length = 0;
        while (at + length < gone.size()
                && target + length < come.size()
                && !taken[target + length]
                && gone.get(at).isBesideOf(gone.get(at + length))
                && come.get(target).isBesideOf(come.get(target + length))
                && gone.get(at + length)
                        .plain()
                        .equals(come.get(target + length).plain())) {
            length++;
        }
        return length;
    }

    /** Whether words say something, and are set off on each end in one of the texts, or so many that they are no coincidence. */
    private boolean isPhrase(int at, int target, int length) {
        long telling = gone.subList(at, at + length).stream()
                .filter(word -> !FunctionWords.contains(word.plain()))
                .count();
        boolean opens = gone.get(at).opens() || come.get(target).opens();
        boolean closes = gone.get(at + length - 1).closes()
                || come.get(target + length - 1).closes();
        return telling >= ENOUGH_TELLING && (length >= SURE_WORDS || (opens && closes));
    }

    private static Place place(List<Word> words, int at, int length) {
        Place first = words.get(at).place();
        Place last = words.get(at + length - 1).place();
        return new Place(first.redline(), first.segment(), first.start(), last.end());
    }

    /** How often some stretches of words stand in texts. */
    private static Map<List<String>, Integer> counts(List<String> texts, Set<List<String>> wanted) {
        Map<List<String>, Integer> counts = new HashMap<>();
        for (String text : texts) {
            List<String> words = Tokens.of(text).stream()
                    .filter(Token::isWord)
                    .map(token -> Tokens.plain(token.text()))
                    .toList();
            for (int at = 0; at + ENOUGH_WORDS <= words.size(); at++) {
                List<String> gram = words.subList(at, at + ENOUGH_WORDS);
                if (wanted.contains(gram)) {
                    counts.merge(List.copyOf(gram), 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
