package dev.proviso.model.diff.redline;

import dev.proviso.model.diff.redline.MovedStretches.Place;
import dev.proviso.model.diff.redline.Segment.Operation;
import dev.proviso.model.diff.redline.Sentences.Sentence;
import dev.proviso.model.diff.words.Token;
import dev.proviso.model.diff.words.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds sentences, and long phrases, that were taken out of one text and put into another, and shows them as moved. Only what is not
 * repeated is told: of a sentence that went or came twice nobody knows which is which.
 */
public final class SentenceMoves {

    /** Fewer words stand here and there by chance. */
    private static final int ENOUGH_WORDS = 6;

    /** Less than a sentence can be a set phrase, which comes and goes. */
    private static final Pattern WHOLE =
            Pattern.compile("[^\\p{L}]*[\\p{Lu}\\p{Lo}].*[\\p{Po}\"”')\\]]\\s*", Pattern.DOTALL);

    private final List<Redline> redlines;
    private final Map<List<String>, List<Place>> gone = new HashMap<>();
    private final Map<List<String>, List<Place>> come = new HashMap<>();

    private SentenceMoves(List<Redline> redlines) {
        this.redlines = redlines;
    }

    /**
     * What was found.
     *
     * @param redlines the same ones in the same order, with what moved marked
     * @param moves from which of them to which other one words went
     */
    public record Found(List<Redline> redlines, List<Move> moves) {

        public Found {
            redlines = List.copyOf(redlines);
            moves = List.copyOf(moves);
        }
    }

    /** Words that went from one redline to another, by their places in the list. */
    public record Move(int from, int to) {}

    /**
     * What moved between some redlines. Cost: linear in the words.
     *
     * @param before all texts of the old revision, of which a phrase must be part only once to be told
     * @param after all texts of the new one, likewise
     */
    public static Found between(List<Redline> redlines, List<String> before, List<String> after) {
        SentenceMoves step = new SentenceMoves(redlines);
        for (int i = 0; i < redlines.size(); i++) {
            step.gather(i);
        }
        MovedStretches sentences = step.find();
        MovedStretches phrases = new PhrasesAcross(sentences.marked()).find(before, after);
        List<Move> moves = Stream.concat(sentences.moves().stream(), phrases.moves().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Move::from).thenComparingInt(Move::to))
                .toList();
        return new Found(phrases.marked(), moves);
    }

    private void gather(int redline) {
        List<Segment> segments = redlines.get(redline).segments();
        for (int i = 0; i < segments.size(); i++) {
            Operation operation = segments.get(i).operation();
            if (operation == Operation.DELETED || operation == Operation.INSERTED) {
                gather(redline, i, segments.get(i).text(), operation == Operation.DELETED ? gone : come);
            }
        }
    }

    private static void gather(int redline, int segment, String text, Map<List<String>, List<Place>> places) {
        List<Token> tokens = Tokens.of(text);
        int at = 0;
        for (Sentence sentence : Sentences.of(tokens)) {
            int start = at;
            for (Token token : tokens.subList(sentence.start(), sentence.end())) {
                at += token.lead().length() + token.text().length();
            }
            boolean isWhole = WHOLE.matcher(text).region(start, at).matches();
            if (isWhole && sentence.words().size() >= ENOUGH_WORDS) {
                places.computeIfAbsent(sentence.words(), any -> new ArrayList<>())
                        .add(new Place(redline, segment, start, at));
            }
        }
    }

    private MovedStretches find() {
        MovedStretches moved = new MovedStretches(redlines);
        gone.forEach((words, from) -> {
            List<Place> to = come.getOrDefault(words, List.of());
            if (from.size() == 1
                    && to.size() == 1
                    && from.get(0).redline() != to.get(0).redline()) {
                moved.add(from.get(0), to.get(0));
            }
        });
        return moved;
    }
}
